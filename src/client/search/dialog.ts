import { createPaths } from '../../paths.ts';
import { readSetting, storeSetting } from '../storage.ts';
import { pageSearch } from './data.ts';
import { walkResults } from './keyboard.ts';
import { SLASH } from './opener.ts';
import { startSession } from './session.ts';

const SHOWN = 8;
/** Waits for a pause in the typing before the full index is asked for what ends in an unfinished word. */
const PAUSE = 100;

type Ask = (query: string) => Promise<unknown>;

let ask: Ask | undefined;

/**
 * Makes the dialog answer, once it is open, what has been typed meanwhile, too.
 *
 * @param slow whether the network is: then the line is not left idle while suggestions are made
 * @param query what is looked for at once: the dialog as it was left
 * @param at which result had the focus then
 */
export function startDialog(dialog: HTMLDialogElement, slow: boolean, query?: string, at?: number): void {
  const own = pageSearch();
  if (slow) own.warm();
  void own.words().catch(() => undefined);
  const first = ask === undefined;
  ask ??= prepareDialog(dialog);
  const typed = dialog.querySelector('input')?.value ?? '';
  if (!ask || (query === undefined && !first)) return;
  void ask(query ?? typed).then(() => {
    if (at !== undefined) dialog.querySelectorAll<HTMLAnchorElement>('[data-results] a')[at]?.focus();
  });
}

function prepareDialog(dialog: HTMLDialogElement): Ask | undefined {
  const part = <T extends HTMLElement>(selector: string): T | undefined =>
    dialog.querySelector<T>(selector) ?? undefined;
  const [input, list, status, notes, fallback, all, slash] = [
    part<HTMLInputElement>('input[name=q]'),
    part('[data-results]'),
    part('[data-search-status]'),
    part('[data-search-notes]'),
    part('[data-search-fallback]'),
    part<HTMLAnchorElement>('[data-search-all]'),
    part<HTMLInputElement>('[data-search-slash]'),
  ];
  if (!input || !list || !status || !notes || !fallback || !all || !slash) return undefined;
  const own = pageSearch();
  const session = startSession(own, {
    list,
    status,
    notes,
    fallback,
    most: SHOWN,
    pause: PAUSE,
    failed: dialog.dataset['failed'] ?? '',
  });

  const search: Ask = async (query) => {
    const answer = await session.run(query, {}, true);
    const hidden = (answer?.hits.length ?? 0) <= SHOWN;
    all.hidden = hidden;
    all.href = createPaths(own.base).search(own.language, query);
    return answer;
  };
  input.addEventListener('input', () => {
    all.hidden = true;
    status.textContent = '';
    void search(input.value);
  });
  slash.checked = readSetting(SLASH) !== 'off';
  slash.addEventListener('change', () => storeSetting(SLASH, slash.checked ? 'on' : 'off'));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const at = [...list.querySelectorAll('a')].indexOf(link);
    history.replaceState(
      { ...(history.state as object | null), searched: input.value, ...(at >= 0 && { at }) },
      '',
    );
    // A place on this very page is reached only when the dialog is out of its way.
    if (new URL(link.href).pathname === location.pathname && link.hash) dialog.close();
  });
  dialog.addEventListener('close', () =>
    history.replaceState({ ...(history.state as object | null), searched: undefined, at: undefined }, ''),
  );
  walkResults(input, dialog);
  return search;
}

import { createPaths } from '../../paths.ts';
import { readSetting, storeSetting } from '../storage.ts';
import { pageSearch } from './data.ts';
import { walkResults } from './keyboard.ts';
import { SLASH } from './opener.ts';
import { startSession } from './session.ts';

const SHOWN = 8;
/** Waits for a pause in the typing before the full index is asked for what ends in an unfinished word. */
const PAUSE = 100;

let dialog: HTMLDialogElement | undefined;
let search: ((query: string) => Promise<unknown>) | undefined;

/**
 * Opens the search dialog.
 *
 * @param query what is looked for at once: the dialog as it was left
 * @param at which result had the focus then
 */
export function openDialog(query?: string, at?: number): void {
  dialog ??= makeDialog();
  if (!dialog || dialog.open) return;
  const own = pageSearch();
  // Who has to wait for the network has it used while the dialog is drawn.
  if (own.isSlow()) own.warm();
  dialog.showModal();
  const input = dialog.querySelector('input');
  if (!input || !search) return;
  void own.words().catch(() => undefined);
  if (query !== undefined) {
    input.value = query;
    void search(query).then(() => {
      if (at !== undefined) dialog?.querySelectorAll<HTMLAnchorElement>('[data-results] a')[at]?.focus();
    });
  }
  input.select();
}

function makeDialog(): HTMLDialogElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-dialog]');
  const made = (template?.content.cloneNode(true) as DocumentFragment | undefined)?.querySelector('dialog');
  const part = <T extends HTMLElement>(selector: string): T | undefined =>
    made?.querySelector<T>(selector) ?? undefined;
  const [input, list, status, notes, fallback, all, slash] = [
    part<HTMLInputElement>('input[name=q]'),
    part('[data-results]'),
    part('[data-search-status]'),
    part('[data-search-notes]'),
    part('[data-search-fallback]'),
    part<HTMLAnchorElement>('[data-search-all]'),
    part<HTMLInputElement>('[data-search-slash]'),
  ];
  if (!made || !input || !list || !status || !notes || !fallback || !all || !slash) return undefined;
  document.body.append(made);
  const own = pageSearch();
  const session = startSession(own, {
    list,
    status,
    notes,
    fallback,
    most: SHOWN,
    pause: PAUSE,
    failed: made.dataset['failed'] ?? '',
  });

  search = async (query) => {
    const answer = await session.run(query, {}, true);
    const hidden = (answer?.hits.length ?? 0) <= SHOWN;
    all.hidden = hidden;
    all.href = createPaths(own.base).search(own.language, query);
    return answer;
  };
  input.addEventListener('input', () => {
    all.hidden = true;
    status.textContent = '';
    void search?.(input.value);
  });
  // Browsers let the first Escape empty a search field; here it closes, as the dialog says.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  slash.checked = readSetting(SLASH) !== 'off';
  slash.addEventListener('change', () => storeSetting(SLASH, slash.checked ? 'on' : 'off'));
  made.addEventListener('click', (event) => {
    if (
      event.target === made ||
      (event.target instanceof Element && event.target.closest('[data-search-close]'))
    )
      made.close();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const at = [...list.querySelectorAll('a')].indexOf(link);
    history.replaceState(
      { ...(history.state as object | null), searched: input.value, ...(at >= 0 && { at }) },
      '',
    );
    // A place on this very page is reached only when the dialog is out of its way.
    if (new URL(link.href).pathname === location.pathname && link.hash) made.close();
  });
  made.addEventListener('close', () =>
    history.replaceState({ ...(history.state as object | null), searched: undefined, at: undefined }, ''),
  );
  walkResults(input, made);
  return made;
}

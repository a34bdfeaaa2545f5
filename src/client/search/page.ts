import { LONGEST_QUERY } from '../../search/understand.ts';
import { FILTERS } from '../../search/kinds.ts';
import { readFilters, type FilterChoice } from '../../search/filters.ts';
import { pageSearch } from './data.ts';
import { walkResults } from './keyboard.ts';
import { startSession } from './session.ts';

const SHOWN = 20;

/** Runs the search page: what is looked for stands in the address, so that Back and a sent link show the same. */
function startPage(root: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string): T | undefined =>
    root.querySelector<T>(selector) ?? undefined;
  const form = part<HTMLFormElement>('form[role=search]');
  const input = part<HTMLInputElement>('input[name=q]');
  const [list, status, notes, fallback, more, browse, reset] = [
    part('[data-results]'),
    part('[data-search-status]'),
    part('[data-search-notes]'),
    part('[data-search-fallback]'),
    part<HTMLButtonElement>('[data-search-more]'),
    part('[data-search-browse]'),
    part<HTMLButtonElement>('[data-search-reset]'),
  ];
  if (!form || !input || !list || !status || !notes || !fallback || !more || !browse || !reset) return;
  const search = pageSearch();
  const session = startSession(search, {
    list,
    status,
    notes,
    fallback,
    most: SHOWN,
    pause: 0,
    failed: root.dataset['failed'] ?? '',
  });
  const selects = [...form.querySelectorAll('select')];
  const offered = Object.fromEntries(
    selects.map(({ name, options }) => [name, [...options].map(({ value }) => value).filter(Boolean)]),
  );

  const show = async (): Promise<void> => {
    const parameters = new URLSearchParams(location.search);
    const query = (parameters.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
    const filters = readFilters(parameters, offered);
    input.value = query;
    for (const select of selects)
      select.value = (filters as Record<string, string | undefined>)[select.name] ?? '';
    reset.hidden = Object.keys(filters).length === 0;
    more.hidden = true;
    const asked = query !== '' || !reset.hidden;
    if (asked) search.warm();
    browse.hidden = asked;
    const answer = await session.run(query, filters);
    if (!fallback.hidden) browse.hidden = false;
    more.hidden = (answer?.hits.length ?? 0) <= SHOWN;
    const { at } = (history.state ?? {}) as { at?: unknown };
    if (typeof at !== 'number') return;
    if (at >= SHOWN) session.showAll();
    list.querySelectorAll<HTMLAnchorElement>('a')[at]?.focus();
  };
  const go = (): void => {
    const address = new URL(location.pathname, location.href);
    const query = input.value.trim().slice(0, LONGEST_QUERY);
    if (query) address.searchParams.set('q', query);
    const choice: FilterChoice = {};
    for (const name of FILTERS) {
      const value = selects.find((select) => select.name === name)?.value;
      if (value) choice[name] = value;
    }
    for (const [name, value] of Object.entries(choice)) address.searchParams.set(name, value);
    if (address.href !== location.href) history.pushState(null, '', address);
    void show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  for (const select of selects) select.addEventListener('change', go);
  reset.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    go();
    input.focus();
  });
  more.addEventListener('click', () => {
    more.hidden = true;
    const next = list.childElementCount;
    session.showAll();
    requestAnimationFrame(() => list.querySelectorAll<HTMLAnchorElement>('a')[next]?.focus());
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link)
      history.replaceState(
        { ...(history.state as object | null), at: [...list.querySelectorAll('a')].indexOf(link) },
        '',
      );
  });
  walkResults(input, root);
  addEventListener('popstate', () => void show());
  void show();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startPage(root);

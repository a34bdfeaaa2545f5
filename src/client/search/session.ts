import { markedStems } from '../../search/marking.ts';
import type { Answer } from '../../search/engine.ts';
import type { FilterChoice } from '../../search/filters.ts';
import type { SearchWords } from '../../search/namesFile.ts';
import { plural } from '../../text/plural.ts';
import { rememberMarks } from './handover.ts';
import type { Search } from './data.ts';
import { otherLanguageLink, suggestionLine } from './lines.ts';
import { resultItems } from './results.ts';

/** Where a search is shown. */
export interface View {
  list: HTMLElement;
  /** Spoken and shown: how many were found, or what is wrong. */
  status: HTMLElement;
  /** The suggestion, and the link to the other language. */
  notes: HTMLElement;
  /** Shown where something could not be loaded, or nothing was found. */
  fallback: HTMLElement;
  /** How many results are shown at first. */
  most: number;
  /** Milliseconds without a further key before the full index is asked for what ends in an unfinished word. */
  pause: number;
  /** Said where nothing at all could be loaded: it cannot come from the file that failed. */
  failed: string;
}

/** A search that answers one query after another in the same place. */
export interface Session {
  run: (query: string, filters?: FilterChoice, typing?: boolean) => Promise<Answer | undefined>;
  /** Shows all that was found. */
  showAll: () => void;
  answer: () => Answer | undefined;
}

const PATIENCE = 3000;

/** Starts a session: names answer at once, everything within three seconds, or a clear word says that it cannot. */
export function startSession(search: Search, view: View): Session {
  let turn = 0;
  let shown: Answer | undefined;

  function show(answer: Answer, words: SearchWords, most = view.most): void {
    shown = answer;
    const items = resultItems(answer, 0, most, search, words);
    const focused = view.list.contains(document.activeElement);
    // Who already walks through the list keeps it; what is new comes after it.
    if (focused) {
      const known = new Set([...view.list.querySelectorAll('a')].map(({ href }) => href));
      view.list.append(...items.filter((item) => !known.has(item.querySelector('a')?.href ?? '')));
    } else view.list.replaceChildren(...items);
    view.notes.replaceChildren(
      ...suggestionLine(answer, search, words),
      ...otherLanguageLink(answer, search, words),
    );
  }

  async function run(query: string, filters: FilterChoice = {}, typing = false): Promise<Answer | undefined> {
    turn += 1;
    const mine = turn;
    const stale = (): boolean => mine !== turn;
    view.fallback.hidden = true;
    if (query.trim() === '' && Object.keys(filters).length === 0) {
      shown = undefined;
      view.status.textContent = '';
      view.list.replaceChildren();
      view.notes.replaceChildren();
      return undefined;
    }
    let words: SearchWords;
    let wait = view.pause;
    try {
      [words] = await within(PATIENCE, Promise.all([search.words()]));
      const first = await search.engine.instant(query, filters, typing);
      if (stale()) return undefined;
      if (first.hits.length > 0 || first.understanding.suggestion !== undefined) show(first, words);
      view.status.textContent = words.searching;
      // Not before: suggestions need little, and are not to wait for what the full answer needs.
      search.warm(first.understanding);
      if (first.finished) wait = 0;
    } catch (error) {
      if (stale()) return undefined;
      console.warn('The search could not load its vocabulary.', error);
      view.status.textContent = view.failed;
      view.list.replaceChildren();
      view.fallback.hidden = false;
      return undefined;
    }
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (stale()) return undefined;
    const finish = (answer: Answer): Answer | undefined => {
      if (stale()) return undefined;
      show(answer, words);
      const count = answer.hits.length;
      view.status.textContent =
        count === 0 ? words.nothing : `${count} ${plural(search.language, count, words.found)}`;
      view.fallback.hidden = count > 0;
      return answer;
    };
    const full = search.engine.full(query, filters);
    try {
      return finish(await within(PATIENCE, full));
    } catch (error) {
      if (stale()) return undefined;
      console.warn('The full text cannot be searched.', error);
      view.status.textContent = words.partly;
      view.fallback.hidden = false;
      // What is only late is shown when it comes; what failed has been said.
      full.then(finish, () => undefined);
      return shown;
    }
  }

  view.list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && shown) rememberMarks(new URL(link.href).pathname, [...markedStems(shown.understanding)]);
  });

  return {
    run,
    showAll() {
      if (shown) void search.words().then((words) => shown && show(shown, words, shown.hits.length));
    },
    answer: () => shown,
  };
}

/** Waits for an answer no longer than this. */
function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    }),
  ]);
}

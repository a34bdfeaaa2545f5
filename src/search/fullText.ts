import type { Language } from '../languages.ts';
import type { Mark } from '../ledger/mark.ts';
import { isEmpty, type FilterChoice } from './filters.ts';
import { FOUND_KINDS, type FoundKind } from './kinds.ts';
import { weigh } from './rank.ts';
import { pagefindQuery } from './pagefindWords.ts';
import { isNumber } from './words.ts';
import type { Understanding } from './understand.ts';
import type { Item } from './vocabulary.ts';
import type { WordIndex } from './wordIndex.ts';

/** What we use of Pagefind's interface. */
export interface Pagefind {
  search: (
    query: string,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}
interface PagefindPage {
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** So many records are fetched to be read; each is about half a kilobyte. */
const READ = 6;
const MOST_CONCEPTS = 6;

/** The records that Pagefind holds likeliest to answer, with their text. */
export async function askPagefind(
  pagefind: Pagefind,
  understanding: Understanding,
  index: WordIndex,
  language: Language,
  filters: FilterChoice = {},
): Promise<Item[]> {
  const asked = understanding.concepts
    .filter(({ soft, words: [first = ''] }) => !soft || isNumber(first))
    .slice(0, MOST_CONCEPTS);
  const options = isEmpty(filters) ? {} : { filters: filters as Record<string, string> };
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  await Promise.all(
    asked.map(async (concept) => {
      const query = pagefindQuery(concept);
      if (query === undefined) return;
      const { results } = await pagefind.search(query, options);
      const top = results[0]?.score ?? 1;
      const weight = weigh(concept, index);
      for (const result of results) {
        const known = scores.get(result.id) ?? { result, score: 0 };
        known.score += weight * (0.5 + (0.5 * result.score) / top);
        scores.set(result.id, known);
      }
    }),
  );
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, READ);
  const pages = await Promise.all(best.map(({ result }) => result.data()));
  return pages.flatMap((page) => itemOf(page, language) ?? []);
}

function itemOf(page: PagefindPage, language: Language): Item | undefined {
  const address = (page.raw_url ?? page.url).split(`/${language}/`).slice(1).join(`/${language}/`);
  const kind = FOUND_KINDS.find((one): one is FoundKind => one === page.meta['kind']);
  if (!kind || !address) return undefined;
  const { title = address, place, mark } = page.meta;
  return {
    kind,
    address,
    title,
    aliases: [],
    foreign: [],
    facets: page.filters,
    text: page.content.slice(title.length + 2),
    ...(place && { place }),
    ...(mark && { mark: mark as Mark }),
  };
}

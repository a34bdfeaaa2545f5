import type { Language } from '../languages.ts';
import { passes, type FilterChoice } from './filters.ts';
import { askPagefind, type Pagefind } from './fullText.ts';
import { inOrder, rank, rankTexts, type Hit } from './rank.ts';
import { scriptOf } from './phonetic.ts';
import { understand, type Understanding } from './understand.ts';
import { itemsOf, type Item, type SentencesFile, type VocabularyFile } from './vocabulary.ts';
import { makeWordIndex, stemsOf, type WordIndex } from './wordIndex.ts';

/** Where the engine has its data from. Each is asked for once, when it is first needed. */
export interface Sources {
  language: Language;
  names: () => Promise<VocabularyFile>;
  claims: () => Promise<SentencesFile>;
  /** The sentences of the other language; their things are this language's things under the same addresses. */
  foreign: () => Promise<SentencesFile>;
  pagefind: () => Promise<Pagefind>;
}

/** What is found for a query. */
export interface Answer {
  understanding: Understanding;
  hits: readonly Hit[];
  /** How many things the words of the other language find there; 0 where the query has none. */
  foreign: number;
}

/** The search of one language. */
export interface Engine {
  /** Starts loading the sentences, so that instant answers have them. */
  warm: () => void;
  /** Answers from the names and, once they are there, the sentences. */
  instant: (query: string, filters?: FilterChoice, typing?: boolean) => Promise<Answer>;
  /** Answers from everything. @throws where the full index cannot be had */
  full: (query: string, filters?: FilterChoice) => Promise<Answer>;
}

const NATIVE: Record<Language, ReturnType<typeof scriptOf>> = { en: 'latin', ru: 'cyrillic' };
/** What a match by the other language's words is worth beside one by the own. */
const FOREIGN_QUALITY = 0.95;

/** Makes the search of one language. */
export function createEngine(sources: Sources): Engine {
  let names: Promise<Item[]> | undefined;
  let claims: Promise<SentencesFile> | undefined;
  let foreign: Promise<WordIndex> | undefined;
  let pagefind: Promise<Pagefind> | undefined;
  let index: WordIndex | undefined;
  let whole: Promise<WordIndex> | undefined;

  const someIndex = async (): Promise<WordIndex> => {
    names ??= sources.names().then(itemsOf);
    const items = await names;
    index ??= makeWordIndex(items);
    return index;
  };
  const wholeIndex = (): Promise<WordIndex> => {
    whole ??= (async () => {
      names ??= sources.names().then(itemsOf);
      claims ??= sources.claims();
      const [things, { things: sentences, meanings }] = await Promise.all([names, claims]);
      index = makeWordIndex([...things, ...itemsOf(sentences)], meanings);
      return index;
    })();
    // What failed may be asked for again.
    whole.catch(() => {
      whole = undefined;
      claims = undefined;
    });
    return whole;
  };
  const foreignIndex = (): Promise<WordIndex> =>
    (foreign ??= sources.foreign().then(({ things, meanings }) => makeWordIndex(itemsOf(things), meanings)));

  async function byForeignWords(
    query: string,
    own: Understanding,
    known: WordIndex,
  ): Promise<{ understanding: Understanding; hits: Hit[] } | undefined> {
    const native = NATIVE[sources.language];
    const strange = own.concepts.filter(
      ({ words, known: isKnown, meant }) =>
        (!isKnown || meant !== undefined) &&
        words.some((word) => word.length > 2 && scriptOf(word) !== undefined && scriptOf(word) !== native),
    );
    if (strange.length === 0) return undefined;
    const there = await foreignIndex();
    const understanding = understand(query, there);
    if (
      !strange.every(({ words }) => words.every((word) => stemsOf(word).every((one) => there.words.has(one))))
    )
      return undefined;
    const twins = new Map(known.items.map((item) => [item.address, item]));
    const hits = rank(understanding, there).flatMap((hit) => {
      const item = twins.get(hit.item.address);
      return item ? [{ ...hit, item, score: hit.score * FOREIGN_QUALITY }] : [];
    });
    return hits.length > 0 ? { understanding, hits } : undefined;
  }

  return {
    warm() {
      wholeIndex().catch(() => undefined);
    },
    async instant(query, filters = {}, typing = true) {
      const known = await someIndex();
      const understanding = understand(query, known, { typing });
      return { understanding, hits: chosen(rank(understanding, known), filters), foreign: 0 };
    },
    async full(query, filters = {}) {
      pagefind ??= sources.pagefind();
      pagefind.catch(() => {
        pagefind = undefined;
      });
      const [known, engine] = await Promise.all([wholeIndex(), pagefind]);
      let understanding = understand(query, known);
      if (understanding.concepts.length === 0)
        return { understanding, hits: listed(known, filters), foreign: 0 };
      const there = await byForeignWords(query, understanding, known);
      if (there)
        return {
          understanding: there.understanding,
          hits: chosen(there.hits, filters),
          foreign: there.hits.length,
        };
      const read = await askPagefind(engine, understanding, known, sources.language, filters);
      const seen = await unmistaken(query, understanding, engine, known, sources.language);
      if (seen) {
        understanding = understand(query, known, { seen });
        read.push(...(await askPagefind(engine, understanding, known, sources.language, filters)));
      }
      const hits = inOrder([
        ...rank(understanding, known),
        ...rankTexts(withNames(read, known), understanding, known),
      ]);
      return { understanding, hits: chosen(hits, filters), foreign: 0 };
    },
  };
}

/** Hits that pass the filters. */
function chosen(hits: readonly Hit[], filters: FilterChoice): Hit[] {
  return hits.filter(({ item }) => passes(item, filters));
}

/** Everything that passes the filters, where nothing is asked; nothing where no filter is set either. */
function listed(index: WordIndex, filters: FilterChoice): Hit[] {
  if (Object.keys(filters).length === 0) return [];
  return index.items.filter((item) => passes(item, filters)).map((item) => ({ item, score: 0, coverage: 1 }));
}

/** What the full index gave has no aliases; the vocabulary knows them. */
function withNames(read: readonly Item[], index: WordIndex): Item[] {
  const known = new Map(index.items.map((item) => [item.address, item]));
  return read.map((item) => {
    const own = known.get(item.address);
    return own && own.kind === item.kind
      ? { ...own, ...(item.text !== undefined && { text: item.text }), facets: own.facets }
      : item;
  });
}

/** Stems of words that were taken for mistakes, but stand in the site's text; undefined where there are none. */
async function unmistaken(
  query: string,
  understanding: Understanding,
  pagefind: Pagefind,
  index: WordIndex,
  language: Language,
): Promise<ReadonlySet<string> | undefined> {
  if (understanding.suggestion === undefined) return undefined;
  const typed = understand(query, index, { seen: new Set(stemsOf(query)) });
  const doubted = new Set(
    typed.concepts
      .flatMap(({ words }) => words.flatMap(stemsOf))
      .filter((one) => !index.words.has(one) && one.length > 3),
  );
  if (doubted.size === 0) return undefined;
  const texts = await askPagefind(
    pagefind,
    {
      query,
      concepts: typed.concepts.filter(({ words }) =>
        words.some((word) => doubted.has(stemsOf(word)[0] ?? '')),
      ),
    },
    index,
    language,
  );
  const standing = new Set(texts.flatMap(({ text = '' }) => stemsOf(text)));
  const seen = new Set([...doubted].filter((one) => standing.has(one)));
  return seen.size > 0 ? seen : undefined;
}

import type { Language } from '../languages.ts';
import type { Answer } from './engine.ts';
import { excerpt } from './excerpt.ts';
import { chosen, passes, type FilterChoice } from './filters.ts';
import { askPagefind, type Pagefind } from './fullText.ts';
import { markedStems } from './marking.ts';
import { unpackSentences } from './packing.ts';
import { rankTexts } from './passages.ts';
import { scriptOf } from './phonetic.ts';
import { inOrder, rank, type Hit } from './rank.ts';
import { understand, type Understanding } from './understand.ts';
import type { Item } from './vocabulary.ts';
import { stemsOf, type WordIndex } from './wordIndex.ts';
import { foldedWords } from './words.ts';

export { unpackSentences };

/** All that a full answer is made from. */
export interface Whole {
  language: Language;
  index: WordIndex;
  pagefind: Pagefind;
  /** The sentences of the other language; loaded only where its words are asked. */
  foreign: () => Promise<WordIndex>;
}

const NATIVE: Record<Language, ReturnType<typeof scriptOf>> = { en: 'latin', ru: 'cyrillic' };
/** What a match by the other language's words is worth beside one by the own. */
const FOREIGN_QUALITY = 0.95;

/** A thing with just the name that was asked for has a score over this. */
const NAMED_SO = 2;
/** Known words that make a question long. */
const LONG = 4;
/** The share of a long question that the nearest things answer. */
const ENOUGH_OF_LONG = 0.4;
const NEAREST = 3;

/** Answers a query from the vocabulary and the full text. */
export async function answerFully(query: string, filters: FilterChoice, whole: Whole): Promise<Answer> {
  const { language, index, pagefind } = whole;
  let understanding = understand(query, index);
  if (understanding.concepts.length === 0) return { understanding, hits: listed(index, filters), foreign: 0 };
  const there = await byForeignWords(query, understanding, whole);
  if (there)
    return {
      understanding: there.understanding,
      hits: chosen(there.hits, filters),
      foreign: there.foreign,
    };
  const read = await askPagefind(pagefind, understanding, index, language, filters);
  const seen = await unmistaken(query, understanding, pagefind, index, language);
  if (seen) {
    understanding = understand(query, index, { seen });
    read.push(...(await askPagefind(pagefind, understanding, index, language, filters)));
  }
  const texts = withNames(read, index);
  const found = inOrder([...rank(understanding, index), ...rankTexts(texts, understanding, index)]);
  const hits = found.length > 0 ? found : nearest(understanding, index);
  const stems = markedStems(understanding);
  return {
    understanding,
    hits: chosen(hits, filters),
    foreign: 0,
    quote: (text) => excerpt(text, stems),
  };
}

/** The nearest things to a long question that nothing answers well: they speak of most of what it names. */
function nearest(understanding: Understanding, index: WordIndex): Hit[] {
  const telling = understanding.concepts.filter(({ soft, known }) => known && !soft);
  return telling.length < LONG ? [] : rank(understanding, index, ENOUGH_OF_LONG).slice(0, NEAREST);
}

/** What the words of the other language find there, as this language's things; undefined where there are no such words. */
async function byForeignWords(
  query: string,
  own: Understanding,
  { language, index: known, foreign }: Whole,
): Promise<{ understanding: Understanding; hits: Hit[]; foreign: number } | undefined> {
  const native = NATIVE[language];
  const isForeign = (word: string): boolean =>
    word.length > 2 && scriptOf(word) !== undefined && scriptOf(word) !== native;
  // A word that is known here only out of a longer foreign name may be looked for by itself.
  const here = rank(own, known);
  const named = (here[0]?.score ?? 0) > NAMED_SO;
  const typed = own.concepts
    .filter(({ known: isKnown, meant, name }) => !isKnown || meant !== undefined || !(name || named))
    .flatMap(({ words }) => words)
    .filter(isForeign);
  // The other language in this one's letters: understood, it is in its own. Names are known here, too.
  const spelt =
    typed.length === 0 && own.suggestion !== undefined && here.length === 0
      ? foldedWords(own.suggestion).filter(isForeign)
      : [];
  const strange = [...typed, ...spelt];
  if (strange.length === 0) return undefined;
  const there = await foreign();
  const understanding = {
    ...understand(spelt.length > 0 ? (own.suggestion ?? query) : query, there),
    query,
    ...(spelt.length > 0 && own.suggestion !== undefined && { suggestion: own.suggestion }),
  };
  if (!strange.every((word) => stemsOf(word).every((one) => there.words.has(one)))) return undefined;
  const twins = new Map(known.items.map((item) => [item.address, item]));
  const hits = rank(understanding, there).flatMap((hit) => {
    const item = twins.get(hit.item.address);
    return item ? [{ ...hit, item, score: hit.score * FOREIGN_QUALITY }] : [];
  });
  if (hits.length === 0) return undefined;
  // What bears the name here comes before what speaks of it there.
  const first = typed.some((word) => stemsOf(word).some((one) => !known.words.has(one))) ? [] : here;
  const shown = new Set(first.map(({ item }) => item.address));
  const rest = hits.filter(({ item }) => !shown.has(item.address));
  return { understanding, hits: [...first, ...rest], foreign: hits.length };
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

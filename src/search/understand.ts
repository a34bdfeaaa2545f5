import { conceptAt, type Concept, type Options } from './concept.ts';
import { otherLayout } from './layout.ts';
import { scriptOf, toCyrillic } from './phonetic.ts';
import { wantedBy, type Wanted } from './questions.ts';
import { stem } from './stem.ts';
import { asks, isStopword, slipOfStopword } from './stopwords.ts';
import type { WordIndex } from './wordIndex.ts';
import { wordsOf, type Word } from './words.ts';

/** A query as the site understands it. */
export interface Understanding {
  /** The query as typed, cut to a sensible length. */
  query: string;
  concepts: readonly Concept[];
  /** True where it is a question: its verbs need not stand in the answer. */
  asked?: boolean;
  /** What the question wants to know. */
  wanted?: Wanted;
  /** The query as it was probably meant, where that differs: shown as a suggestion. */
  suggestion?: string;
  /** True where words were taken for mistakes: then the others have to be there. */
  doubtful?: boolean;
}

export const LONGEST_QUERY = 200;
const MOST_WORDS = 16;

/**
 * Understands a query: drops the words of questions, finds names of several words, other spellings, the other
 * script, the other keyboard layout and mistakes.
 */
export function understand(query: string, index: WordIndex, options: Options = {}): Understanding {
  const short = query.trim().slice(0, LONGEST_QUERY);
  const typed = read(short, index, options);
  const sure = confidence(typed.concepts);
  if (typed.concepts.length === 0 || sure >= 1) return typed;
  const keys = otherLayout(short).trim().toLowerCase();
  const swapped = read(keys, index, { ...options, strict: sure > 0 });
  if (
    swapped.concepts.length > 0 &&
    confidence(swapped.concepts) >= sure &&
    swapped.concepts.every(({ known }) => known) &&
    !(sure === 0 && typed.suggestion !== undefined && swapped.suggestion !== undefined)
  ) {
    return { ...swapped, query: short, suggestion: swapped.suggestion ?? keys };
  }
  if (typed.suggestion === undefined) return typed;
  // Mended words may be a name together.
  return {
    ...read(typed.suggestion, index, options),
    query: short,
    suggestion: typed.suggestion,
    doubtful: true,
  };
}

/** True where the last word of a query is a whole one of the site: its answer need not wait for further letters. */
export function isFinished(query: string, index: WordIndex): boolean {
  const last = wordsOf(query).at(-1)?.folded ?? '';
  return index.words.get(stem(last))?.forms.includes(last) === true;
}

/** True where a word is a Russian one of the site in Latin letters: then the small words beside it are, too. */
function isSpeltRussian(folded: string, index: WordIndex): boolean {
  return (
    folded.length > 4 &&
    scriptOf(folded) === 'latin' &&
    !index.words.has(stem(folded)) &&
    index.words.has(stem(toCyrillic(folded)))
  );
}

/** Share of the letters whose words are known as they were typed; scraps of one or two letters prove nothing. */
function confidence(concepts: readonly Concept[]): number {
  const letters = (all: readonly Concept[]): number =>
    all.reduce((sum, { words }) => sum + words.join('').length, 0);
  const sure = concepts.filter(
    (one) => one.known && one.meant === undefined && (one.name || one.words.join('').length > 2),
  );
  return letters(sure) / Math.max(1, letters(concepts));
}

function read(query: string, index: WordIndex, options: Options): Understanding {
  const typed = wordsOf(query);
  // A word that stands alone is what is looked for.
  const all = typed.length > 1 ? typed.map((word) => withoutSlip(word, index)) : typed;
  const spelt = all.some(({ folded }) => scriptOf(folded) === 'cyrillic' || isSpeltRussian(folded, index));
  const meaningful = all.filter(
    ({ folded }) => !isStopword(folded) && !(spelt && isStopword(toCyrillic(folded))),
  );
  // A query of nothing but small words is a name: WHO, IT.
  const words = (meaningful.length > 0 ? meaningful : all).slice(0, MOST_WORDS);
  const concepts: Concept[] = [];
  const corrections: { word: Word; meant: string }[] = [];
  for (let at = 0; at < words.length;) {
    const { concept, length } = conceptAt(words, at, index, options);
    const word = words[at];
    if (concept.meant !== undefined && word) corrections.push({ word, meant: concept.meant });
    concepts.push(concept);
    at += length;
  }
  const asked = meaningful.length > 1 && all.some(({ folded }) => asks(folded));
  const wanted = wantedBy(query);
  return {
    query,
    concepts,
    ...(asked && { asked }),
    ...(wanted && { wanted }),
    ...(corrections.length > 0 && { suggestion: correct(query, corrections) }),
  };
}

/** The word with a slip in a small word mended: it would be taken for a strange one that nothing answers. */
function withoutSlip(word: Word, index: WordIndex): Word {
  const own = stem(word.folded);
  if (isStopword(word.folded) || index.words.has(own) || index.others.has(own) || index.light.has(own))
    return word;
  return { ...word, folded: slipOfStopword(word.folded) ?? word.folded };
}

function correct(query: string, corrections: readonly { word: Word; meant: string }[]): string {
  let text = query;
  for (const { word, meant } of [...corrections].reverse())
    text = text.slice(0, word.start) + meant + text.slice(word.end);
  return text;
}

import { edits, patience } from './distance.ts';
import { everyday } from './everyday.ts';
import { otherLayout } from './layout.ts';
import { scriptOf, soundOf } from './phonetic.ts';
import { stem } from './stem.ts';
import { asks, isSoft, isStopword } from './stopwords.ts';
import type { WordIndex } from './wordIndex.ts';
import { isNumber, wordsOf, type Word } from './words.ts';

/** One way of finding what a part of the query means: all these stems, and how good a match that is. */
export interface Alternative {
  stems: readonly string[];
  quality: number;
}

/** A part of the query that means one thing: a word, or a name of several. */
export interface Concept {
  /** The words as typed, folded. */
  words: readonly string[];
  alternatives: readonly Alternative[];
  /** False where the site's vocabulary has nothing like it. */
  known: boolean;
  /** True where it is a name or an alias of a thing. */
  name?: boolean;
  /** True where an answer may lack it. */
  soft?: boolean;
  /** What was probably meant, where it is another word than the typed one. */
  meant?: string;
}

/** A query as the site understands it. */
export interface Understanding {
  /** The query as typed, cut to a sensible length. */
  query: string;
  concepts: readonly Concept[];
  /** True where it is a question: its verbs need not stand in the answer. */
  asked?: boolean;
  /** The query as it was probably meant, where that differs: shown as a suggestion. */
  suggestion?: string;
}

export const LONGEST_QUERY = 200;
const MOST_WORDS = 16;
const QUALITY = {
  same: 1,
  synonym: 0.9,
  sound: 0.85,
  prefix: 0.8,
  everyday: 0.75,
  typo: 0.75,
  part: 0.6,
} as const;
const MOST_PREFIXES = 12;

interface Options {
  /** Stems that the full text has been seen to hold: they are no mistakes. */
  seen?: ReadonlySet<string>;
  /** The last word may be unfinished. */
  typing?: boolean;
}

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
  return { ...read(typed.suggestion, index, options), query: short, suggestion: typed.suggestion };
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

function read(query: string, index: WordIndex, options: Options & { strict?: boolean }): Understanding {
  const all = wordsOf(query);
  const meaningful = all.filter(({ folded }) => !isStopword(folded));
  // A query of nothing but small words is a name: WHO, IT.
  const words = (meaningful.length > 0 ? meaningful : all).slice(0, MOST_WORDS);
  const concepts: Concept[] = [];
  const corrections: { word: Word; meant: string }[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, index);
    const last = options.typing === true && at + (name?.length ?? 1) === words.length;
    const group = words.slice(at, at + (name?.length ?? 1));
    const concept = name
      ? { words: group.map(({ folded }) => folded), alternatives: name.alternatives, known: true, name: true }
      : wordConcept(group[0]?.folded ?? '', index, { ...options, typing: last });
    if (concept.meant !== undefined && group[0]) corrections.push({ word: group[0], meant: concept.meant });
    concepts.push(concept);
    at += group.length;
  }
  const asked = meaningful.length > 1 && all.some(({ folded }) => asks(folded));
  return {
    query,
    concepts,
    ...(asked && { asked }),
    ...(corrections.length > 0 && { suggestion: correct(query, corrections) }),
  };
}

/** The longest name that starts at a word, with everything that the thing is also called. */
function nameAt(
  words: readonly Word[],
  at: number,
  index: WordIndex,
): { length: number; alternatives: Alternative[] } | undefined {
  for (let length = Math.min(index.longestName, words.length - at); length > 0; length -= 1) {
    const stems = words.slice(at, at + length).map(({ folded }) => stem(folded));
    const synonyms = index.synonyms.get(stems.join(' '));
    if (!synonyms) continue;
    const others = synonyms.filter((name) => name.join(' ') !== stems.join(' '));
    return {
      length,
      alternatives: [
        { stems, quality: QUALITY.same },
        ...others.map((name) => ({ stems: name, quality: QUALITY.synonym })),
      ],
    };
  }
  return undefined;
}

function wordConcept(folded: string, index: WordIndex, options: Options & { strict?: boolean }): Concept {
  const own = stem(folded);
  const same: Alternative = { stems: [own], quality: QUALITY.same };
  const base = { words: [folded], ...(isSoft(folded) && { soft: true }) };
  const known = index.words.has(own) || options.seen?.has(own) === true;
  if (isNumber(folded)) return { ...base, alternatives: [same], known };
  const begun = options.typing || !known ? beginnings(folded, own, index, options.typing === true) : [];
  const meanings = everyday(own)
    .filter((one) => index.words.has(one))
    .map((one): Alternative => ({ stems: [one], quality: QUALITY.everyday }));
  if (known || meanings.length > 0)
    return { ...base, alternatives: [same, ...meanings, ...begun], known: true };
  const sounding = index.sounds.get(soundOf(own)) ?? index.sounds.get(soundOf(folded)) ?? [];
  if (sounding.length > 0) {
    const alternatives = sounding.map((one) => ({ stems: [one], quality: QUALITY.sound }));
    const first = index.words.get(sounding[0] ?? '');
    return {
      ...base,
      alternatives: [...alternatives, ...begun],
      known: true,
      ...(first && { meant: first.surface }),
    };
  }
  if (begun.length > 0) return { ...base, alternatives: begun, known: true };
  const near = options.strict || base.soft ? undefined : nearest(folded, own, index);
  if (!near) return { ...base, alternatives: [same], known: false };
  return {
    ...base,
    alternatives: [same, ...expand(near.stem, QUALITY.typo, index)],
    known: true,
    meant: near.surface,
  };
}

/** A stem with what the thing of that name is also called. */
function expand(one: string, quality: number, index: WordIndex): Alternative[] {
  const synonyms = index.synonyms.get(one)?.filter((name) => name.join(' ') !== one) ?? [];
  return [
    { stems: [one], quality },
    ...synonyms.map((stems) => ({ stems, quality: quality * QUALITY.synonym })),
  ];
}

/** Words that begin with what was typed, or of which the typed word is a longer form. */
function beginnings(folded: string, own: string, index: WordIndex, typing: boolean): Alternative[] {
  if (folded.length < 3) return [];
  const found: Alternative[] = [];
  for (const { stem: one, surface } of index.words.values()) {
    if (one === own || isNumber(one)) continue;
    if (
      (typing || folded.length >= 4) &&
      (one.startsWith(own) || surface.startsWith(folded)) &&
      (typing || surface.length - folded.length <= 3)
    ) {
      found.push({ stems: [one], quality: typing ? QUALITY.prefix : QUALITY.part });
    } else if (one.length >= 4 && own.startsWith(one) && own.length - one.length <= 2) {
      found.push({ stems: [one], quality: QUALITY.part });
    }
  }
  return found.sort((a, b) => (a.stems[0]?.length ?? 0) - (b.stems[0]?.length ?? 0)).slice(0, MOST_PREFIXES);
}

/** The word that was probably meant by an unknown one. */
function nearest(
  folded: string,
  own: string,
  index: WordIndex,
): { stem: string; surface: string } | undefined {
  const sound = soundOf(folded);
  const script = scriptOf(folded);
  let best: { stem: string; surface: string; cost: number } | undefined;
  for (const { stem: one, surface, count } of index.words.values()) {
    if (isNumber(one)) continue;
    const limit = Math.min(patience(folded.length), patience(surface.length));
    if (limit === 0 || Math.abs(surface.length - folded.length) > limit + 2) continue;
    const letters =
      scriptOf(surface) === script
        ? Math.min(edits(folded, surface, limit), folded.length > 5 ? edits(own, one, limit) : Infinity)
        : edits(sound, hear(surface), Math.min(limit, 1)) + 0.3;
    if (letters > limit) continue;
    // In three letters only two swapped ones are a mistake that can be told from another word.
    if (folded.length === 3 && [...folded].sort().join('') !== [...surface].sort().join('')) continue;
    // Mistakes seldom hit the first letter; words that sound alike are likelier; so are words seen often.
    const cost =
      letters +
      (folded[0] === surface[0] ? 0 : 0.5) +
      (hear(surface) === sound ? -0.5 : 0) -
      Math.min(count, 20) / 100;
    if (cost > limit || (best && cost >= best.cost)) continue;
    best = { stem: one, surface, cost };
  }
  return best;
}

const heard = new Map<string, string>();

/** `soundOf`, remembered. */
function hear(word: string): string {
  let sound = heard.get(word);
  if (sound === undefined) {
    sound = soundOf(word);
    heard.set(word, sound);
  }
  return sound;
}

function correct(query: string, corrections: readonly { word: Word; meant: string }[]): string {
  let text = query;
  for (const { word, meant } of [...corrections].reverse())
    text = text.slice(0, word.start) + meant + text.slice(word.end);
  return text;
}

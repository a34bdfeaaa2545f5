import {
  QUALITY,
  beginnings,
  expand,
  meaningsOf,
  nameAlternatives,
  partedWord,
  phraseAlternatives,
  relatives,
  type Alternative,
} from './alternatives.ts';
import { edits } from './distance.ts';
import { nearest, sounding } from './mend.ts';
import { numberOf, rounded, wordsFor } from './numberWords.ts';
import { scriptOf, soundOf } from './phonetic.ts';
import { stem } from './stem.ts';
import { isSoft } from './stopwords.ts';
import type { WordIndex } from './wordIndex.ts';
import { isNumber, type Word } from './words.ts';

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

/** What is known of the query beside its words. */
export interface Options {
  /** Stems that the full text has been seen to hold: they are no mistakes. */
  seen?: ReadonlySet<string>;
  /** The last word may be unfinished. */
  typing?: boolean;
  /** No mistakes are looked for. */
  strict?: boolean;
}

const SHORT = 6;

/** The concept that starts at a word: the longest name, or else the word, and how many words it takes. */
export function conceptAt(
  words: readonly Word[],
  at: number,
  index: WordIndex,
  options: Options,
): { concept: Concept; length: number } {
  const typed = (length: number): string[] => words.slice(at, at + length).map(({ folded }) => folded);
  const lastOf = (length: number): boolean => options.typing === true && at + length === words.length;
  for (let length = Math.min(Math.max(2, index.longestName), words.length - at); length > 0; length -= 1) {
    const group = typed(length);
    const stems = group.map(stem);
    const alternatives =
      nameAlternatives(stems, index) ??
      (length > 1 ? (phraseAlternatives(stems, index) ?? partedWord(group, index)) : undefined);
    if (!alternatives) continue;
    const [only] = stems;
    const kin = length === 1 && only !== undefined ? relatives(only, index) : [];
    return {
      concept: {
        words: group,
        alternatives: [...alternatives, ...kin],
        known: true,
        ...((index.synonyms.has(stems.join(' ')) || index.synonyms.has(stem(group.join('')))) && {
          name: true,
        }),
      },
      length,
    };
  }
  const [word = ''] = typed(1);
  return { concept: wordConcept(word, index, { ...options, typing: lastOf(1) }), length: 1 };
}

function wordConcept(folded: string, index: WordIndex, options: Options): Concept {
  const own = stem(folded);
  const same: Alternative = { stems: [own], quality: QUALITY.same };
  const base = { words: [folded], ...(isSoft(folded) && { soft: true }) };
  const known = index.words.has(own) || options.seen?.has(own) === true;
  // What the site does not say and what says little may be missing.
  if (!known && !options.typing && index.light.has(own))
    return { ...base, alternatives: [same, ...meaningsOf(own, index)], known: true, soft: true };
  if (isNumber(folded)) return numberConcept(base, same, known, index);
  const inDigits = numberOf(own);
  if (inDigits !== undefined && index.words.has(String(inDigits)))
    return {
      ...base,
      alternatives: [same, { stems: [String(inDigits)], quality: QUALITY.synonym }],
      known: true,
    };
  const begun = options.typing || !known ? beginnings(folded, own, index, options.typing === true) : [];
  // A word of the language is no mistake, and no other script's either.
  const other = !known && index.others.has(own);
  const meant = known || other || options.strict || base.soft ? undefined : nearest(folded, own, index);
  // A long word with one wrong letter is likelier meant than one that happens to begin alike.
  const isSlip =
    meant !== undefined &&
    ((folded.length > SHORT && edits(folded, meant.surface, 1) === 1) ||
      (own.length > SHORT && edits(own, meant.stem, 1) === 1));
  const near = isSlip ? [] : [...meaningsOf(own, index), ...relatives(own, index)];
  if (known || near.length > 0) {
    const apart = joinedName(folded, own, index)?.alternatives ?? [];
    return { ...base, alternatives: [same, ...apart, ...near, ...begun], known: true };
  }
  const joined = joinedName(folded, own, index);
  if (joined)
    return {
      ...base,
      alternatives: joined.alternatives,
      known: true,
      name: true,
      meant: joined.text,
    };
  if (other)
    return { ...base, alternatives: [same, ...begun], known: begun.length > 0 && options.typing === true };
  // A slip of the hand is likelier than another script's word of about that sound.
  const heard = sounding(folded, own, index, !isSlip);
  if (heard.length > 0) {
    const alternatives = heard.flatMap((one) => expand(one.stem, QUALITY.sound, index));
    // The same name in the script that was typed is shown rather than the other's.
    const typed =
      meant &&
      scriptOf(meant.surface) === scriptOf(folded) &&
      alternatives.some(({ stems }) => stems.join(' ') === meant.stem);
    const shown = typed ? meant : heard[0];
    return {
      ...base,
      alternatives: [...alternatives, ...begun],
      known: true,
      ...(shown && { meant: shown.surface }),
    };
  }
  if (begun.length > 0 && !isSlip) return { ...base, alternatives: begun, known: true };
  if (!meant) return { ...base, alternatives: [same], known: false };
  return {
    ...base,
    alternatives: [same, ...expand(meant.stem, QUALITY.typo, index)],
    known: true,
    meant: meant.surface,
  };
}

/** A name of several words that was written as one. */
function joinedName(
  folded: string,
  own: string,
  index: WordIndex,
): { alternatives: Alternative[]; text: string } | undefined {
  if (folded.length <= 5) return undefined;
  const joined = index.joined.get(soundOf(folded)) ?? index.joined.get(soundOf(own));
  return (
    joined && {
      text: joined.text,
      alternatives: nameAlternatives(joined.stems, index) ?? [
        { stems: joined.stems, quality: QUALITY.sound },
      ],
    }
  );
}

/** A number, its words where it is small, and the exact one where it is rounded. One that nothing has may be missing. */
function numberConcept(
  base: Pick<Concept, 'words'>,
  same: Alternative,
  known: boolean,
  index: WordIndex,
): Concept {
  const [typed = ''] = base.words;
  const inWords = wordsFor(Number(typed))
    .filter((one) => index.words.has(one))
    .map((one) => ({ stems: [one], quality: QUALITY.synonym }));
  const exact = known ? undefined : rounded(typed, index.numbers);
  const alternatives = [
    same,
    ...inWords,
    ...(exact === undefined ? [] : [{ stems: [exact], quality: QUALITY.typo }]),
  ];
  const found = known || alternatives.length > 1;
  return { ...base, alternatives, known: found, ...(!found && { soft: true }) };
}

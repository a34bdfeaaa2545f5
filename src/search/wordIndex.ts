import { indexItem, withoutBrackets, type IndexedItem } from './indexedItem.ts';
import { baseOf } from './kin.ts';
import { gather, knownWords, type KnownWord } from './knownWords.ts';
import { roughSoundOf, soundOf } from './phonetic.ts';
import { stem } from './stem.ts';
import { readMeanings } from './everyday.ts';
import type { Item, SentencesFile } from './vocabulary.ts';
import { foldedWords, isNumber, wordsOfName } from './words.ts';

/** Everything that is asked of a vocabulary. */
export interface WordIndex {
  items: readonly IndexedItem[];
  words: ReadonlyMap<string, KnownWord>;
  /** Words by how they and their stems sound, in both scripts. */
  sounds: ReadonlyMap<string, readonly KnownWord[]>;
  /** The same by their rougher sound. */
  rough: ReadonlyMap<string, readonly KnownWord[]>;
  /** Stems by what related words share. */
  kin: ReadonlyMap<string, readonly KnownWord[]>;
  /** The numbers among the words. */
  numbers: readonly string[];
  /** Names of several words by how they sound when written as one. */
  joined: ReadonlyMap<string, { stems: readonly string[]; text: string }>;
  /** What everyday words mean here, by stem, each meaning as stems. */
  meanings: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Stems of words of the language that are no mistakes for words of the site, though they look like them. */
  others: ReadonlySet<string>;
  /** Stems of words that say little by themselves. */
  light: ReadonlySet<string>;
  /** Items by stem. */
  places: ReadonlyMap<string, readonly IndexedItem[]>;
  /** Names, as joined stems, of things with several: each with the stems of all its names in this language. */
  synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Longest name in words. */
  longestName: number;
}

/** Stems of a text's words. */
export function stemsOf(text: string): string[] {
  return foldedWords(text).map(stem);
}

/**
 * Makes the index of the items.
 *
 * @param language what is known of the language: what everyday words mean, a line each, as `readMeanings` reads them,
 *   words that are no mistakes for those of the site, and words that say little
 */
export function makeWordIndex(
  items: readonly Item[],
  {
    meanings = [],
    others = '',
    light = '',
  }: Partial<Pick<SentencesFile, 'meanings' | 'others' | 'light'>> = {},
): WordIndex {
  const indexed = items.map(indexItem);
  const places = new Map<string, IndexedItem[]>();
  const synonyms = new Map<string, (readonly string[])[]>();
  let longestName = 1;
  for (const item of indexed) {
    for (const one of item.stems.keys()) {
      const list = places.get(one);
      if (list) list.push(item);
      else places.set(one, [item]);
    }
    if (item.kind !== 'entity' && item.kind !== 'term') continue;
    // Foreign names lead to the own ones, not the other way round.
    const own = [
      ...new Set(
        [item.title, ...withoutBrackets(item.title), ...item.aliases].map((name) =>
          wordsOfName(name).map(stem).join(' '),
        ),
      ),
    ].map((name) => name.split(' '));
    for (const name of new Set(item.names)) {
      if (!name) continue;
      const known = synonyms.get(name);
      if (known) known.push(...own);
      else synonyms.set(name, [...own]);
      longestName = Math.max(longestName, name.split(' ').length);
    }
  }
  const words = knownWords(indexed, places);
  const texts = [...words.values()].filter((one) => !isNumber(one.stem));
  const soundsOf = ({ stem: one, forms }: KnownWord): string[] => [one, ...forms].map(soundOf);
  const sounds = once(() => gather(texts, soundsOf));
  const rough = once(() => gather(texts, (word) => soundsOf(word).map(roughSoundOf)));
  const kin = once(() => gather(texts, ({ stem: one }) => [baseOf(one)]));
  const numbers = once(() => [...words.keys()].filter(isNumber));
  const joined = once(() => joinedNames(indexed));
  return {
    items: indexed,
    words,
    places,
    synonyms,
    longestName,
    meanings: readMeanings(meanings),
    others: new Set(stemsOf(others)),
    light: new Set(stemsOf(light)),
    // The first suggestion seldom needs these: they are made when a word is not known.
    get sounds() {
      return sounds();
    },
    get rough() {
      return rough();
    },
    get kin() {
      return kin();
    },
    get numbers() {
      return numbers();
    },
    get joined() {
      return joined();
    },
  };
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function joinedNames(items: readonly IndexedItem[]): Map<string, { stems: readonly string[]; text: string }> {
  const found = new Map<string, { stems: readonly string[]; text: string }>();
  for (const item of items) {
    if (item.kind !== 'entity' && item.kind !== 'term') continue;
    for (const text of [item.title, ...withoutBrackets(item.title), ...item.aliases, ...item.foreign]) {
      const words = wordsOfName(text);
      const stems = words.map(stem);
      if (words.length < 2 || words.length > 3) continue;
      for (const key of [words, stems].map((parts) => soundOf(parts.join(''))))
        if (!found.has(key)) found.set(key, { stems, text });
    }
  }
  return found;
}

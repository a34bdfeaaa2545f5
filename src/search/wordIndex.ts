import { baseOf } from './kin.ts';
import { roughSoundOf, soundOf } from './phonetic.ts';
import { KIND_WORDS } from './kinds.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import { readMeanings } from './everyday.ts';
import type { Item, SentencesFile } from './vocabulary.ts';
import { foldedWords, isNumber, wordsOfName } from './words.ts';

/** How much a word counts by where it stands. */
const WEIGHTS = {
  name: 3,
  alias: 2.6,
  title: 2,
  sentence: 1.2,
  asked: 1.1,
  part: 1.05,
  partAsked: 0.95,
  text: 0.8,
} as const;
/** How much oftener the form in a name counts than one in a sentence, for what is shown as meant. */
const IN_NAME = 12;
const NAMED: ReadonlySet<string> = new Set(['entity', 'term', 'document']);
const TITLED: ReadonlySet<string> = new Set(['chapter', 'section', 'chart', 'lesson', 'page']);

/** An item with its words. */
export interface IndexedItem extends Item {
  /** Weight of each stem in it. */
  stems: ReadonlyMap<string, number>;
  /** Each name and alias as a list of stems, joined: for the question whether a query is exactly that. */
  names: readonly string[];
  /** The same of the words under which people look for it. */
  calls: readonly string[];
  /** How many words its title has. */
  length: number;
}

/** A word that the site knows. */
export interface KnownWord {
  stem: string;
  /** The form to show in a suggestion: the one seen most. */
  surface: string;
  /** Every form seen. */
  forms: readonly string[];
  /** In how many items it stands. */
  count: number;
  /** True where it stands in a name or a title, not only in sentences. */
  named: boolean;
}

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

/** An item with its words, ready to be ranked. */
export function indexItem(item: Item): IndexedItem {
  const stems = new Map<string, number>();
  const add = (words: readonly string[], weight: number): string[] => {
    const found = words.map(stem);
    // A word out of a long name tells less than a name of one word, and one out of an alias, which nobody sees, little.
    const inAlias = weight === WEIGHTS.alias && found.length > 1;
    const share = inAlias
      ? WEIGHTS.part
      : weight >= WEIGHTS.alias
        ? weight * (0.55 + 0.45 / Math.max(1, found.length))
        : weight;
    for (const one of found) if ((stems.get(one) ?? 0) < share) stems.set(one, share);
    return found;
  };
  const own = NAMED.has(item.kind) ? WEIGHTS.name : TITLED.has(item.kind) ? WEIGHTS.title : WEIGHTS.sentence;
  const title = add(wordsOfName(item.title), own);
  const names = [title, ...withoutBrackets(item.title).map((name) => add(wordsOfName(name), own))];
  for (const alias of [...item.aliases, ...item.foreign].flatMap((name) => [name, ...withoutBrackets(name)]))
    names.push(add(wordsOfName(alias), item.kind === 'event' ? WEIGHTS.text : WEIGHTS.alias));
  const calls = (item.asked ?? []).map((phrase) => {
    const words = wordsOfName(phrase);
    const found = words.map(stem);
    const weight = found.length > 1 ? WEIGHTS.partAsked : WEIGHTS.asked;
    for (const one of found) if ((stems.get(one) ?? 0) < weight) stems.set(one, weight);
    // A query's small words are dropped, too, unless it has no others.
    const telling = words.filter((word) => !isStopword(word));
    return telling.length > 0 ? telling.map(stem).join(' ') : found.join(' ');
  });
  for (const word of KIND_WORDS[item.kind] ?? [])
    if (!stems.has(stem(word))) stems.set(stem(word), WEIGHTS.asked);
  // In a long text a word proves less.
  if (item.text) add(foldedWords(item.text), textWeight(item.text.length));
  return { ...item, stems, names: names.map((name) => name.join(' ')), calls, length: title.length };
}

/** Weight of a word in a text of so many letters: a whole table of a chart holds nearly every word. */
function textWeight(length: number): number {
  return (
    WEIGHTS.text -
    (0.25 * Math.min(length, 1500)) / 1500 -
    (0.25 * Math.min(Math.max(length - 1500, 0), 4500)) / 4500
  );
}

/** "United Nations (UN)" is two names; what is no abbreviation in brackets is none. */
function withoutBrackets(title: string): string[] {
  const parts = /^(.+?)\s*\((\p{Lu}{2,})\)$/u.exec(title);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [];
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

/** Words by keys that they have. */
function gather(
  words: readonly KnownWord[],
  keysOf: (word: KnownWord) => readonly string[],
): Map<string, KnownWord[]> {
  const found = new Map<string, KnownWord[]>();
  for (const word of words) {
    for (const key of new Set(keysOf(word))) {
      const list = found.get(key);
      if (list) list.push(word);
      else found.set(key, [word]);
    }
  }
  return found;
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

function knownWords(
  items: readonly IndexedItem[],
  places: ReadonlyMap<string, readonly IndexedItem[]>,
): Map<string, KnownWord> {
  const seen = new Map<string, number>();
  const inNames = new Set<string>();
  const count = (text: string, weight: number, isName = false): void => {
    for (const word of wordsOfName(text)) {
      seen.set(word, (seen.get(word) ?? 0) + weight);
      if (isName) inNames.add(word);
    }
  };
  for (const item of items) {
    const isName = NAMED.has(item.kind) || TITLED.has(item.kind);
    // A title's form is likelier what people mean than an alias's, which may be a known mistake.
    count(item.title, NAMED.has(item.kind) ? IN_NAME : 3, isName);
    for (const name of item.aliases) count(name, 1, isName);
    for (const name of item.foreign) count(name, 1, isName);
    for (const phrase of item.asked ?? []) count(phrase, 0);
  }
  const found = new Map<string, KnownWord & { forms: string[] }>();
  for (const word of seen.keys()) {
    const one = stem(word);
    const known = found.get(one);
    if (!known) {
      found.set(one, {
        stem: one,
        surface: word,
        forms: [word],
        count: places.get(one)?.length ?? 0,
        named: inNames.has(word),
      });
      continue;
    }
    known.forms.push(word);
    known.named ||= inNames.has(word);
    if ((seen.get(word) ?? 0) > (seen.get(known.surface) ?? 0)) known.surface = word;
  }
  return found;
}

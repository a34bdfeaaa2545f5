import { NAMED, TITLED, type IndexedItem } from './indexedItem.ts';
import { stem } from './stem.ts';
import { wordsOfName } from './words.ts';

/** How much oftener the form in a name counts than one in a sentence, for what is shown as meant. */
const IN_NAME = 12;

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

/** Every word in names, titles and words under which things are looked for, by stem. @param places items by stem */
export function knownWords(
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

/** Words by keys that they have. */
export function gather(
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

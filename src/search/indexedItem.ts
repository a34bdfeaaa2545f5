import { KIND_WORDS } from './kinds.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import type { Item } from './vocabulary.ts';
import { foldedWords, wordsOfName } from './words.ts';

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
/** Kinds whose titles are names. */
export const NAMED: ReadonlySet<string> = new Set(['entity', 'term', 'document']);
/** Kinds whose titles are no sentences. */
export const TITLED: ReadonlySet<string> = new Set(['chapter', 'section', 'chart', 'lesson', 'page']);

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
export function withoutBrackets(title: string): string[] {
  const parts = /^(.+?)\s*\((\p{Lu}{2,})\)$/u.exec(title);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [];
}

import type { Concept } from './concept.ts';

/**
 * What Pagefind sends for a word. Its Russian stemmer folds й to и before it looks for endings, so that «ядерный»
 * misses «ядерного»; without the ending it finds every form, for it matches beginnings. Words of one or two letters
 * it takes for beginnings of anything: they are not sent.
 */
export function wordForPagefind(word: string): string | undefined {
  if (word.length <= 2 && !/\d/.test(word)) return undefined;
  return word.length > 4 ? word.replace(/(?:ый|ий|ой)$/, '') : word;
}

/** The words of a concept as Pagefind is asked for them: as typed or, where they were mended or are too short, as meant. */
export function pagefindQuery(concept: Concept): string | undefined {
  const typed = concept.meant === undefined ? concept.words : [concept.meant];
  const words = typed.map(wordForPagefind);
  if (words.every((word) => word !== undefined)) return words.join(' ');
  const longer = concept.alternatives.find(({ stems }) => stems.every((one) => one.length > 2));
  return longer?.stems.join(' ');
}

/** Lists of a file's parts are joined by this sign. */
const JOINT = '|';

/** The parts of Pagefind's word lists by the first word of each, as a short text: `en_f69119c 0 100 1978|en_253dfa7 analogu anew`. */
export function packParts(parts: readonly (readonly [first: string, file: string])[]): string {
  const byFile = new Map<string, string[]>();
  for (const [first, file] of parts) {
    const { stem, number } = nameOf(file);
    const list = byFile.get(stem) ?? [];
    list[number] = first;
    byFile.set(stem, list);
  }
  return [...byFile].map(([stem, words]) => [stem, ...words].join(' ')).join(JOINT);
}

/** Length of a file's name before the number of the part: a language, a sign and seven digits. */
const STEM = /^([a-z]+_[0-9a-f]{7})([0-9a-z]+)$/;

function nameOf(file: string): { stem: string; number: number } {
  const [, stem = '', number = ''] = STEM.exec(file) ?? [];
  return { stem, number: parseInt(number, 36) };
}

/** The file with the part of the word lists that has a word, if any has: the last one that begins before it. */
export function partWith(word: string, packed: string): string | undefined {
  let found: string | undefined;
  for (const list of packed.split(JOINT)) {
    const [stem, ...words] = list.split(' ');
    words.forEach((first, number) => {
      if (first <= word) found = `index/${stem}${number.toString(36)}.pf_index`;
    });
  }
  return found;
}

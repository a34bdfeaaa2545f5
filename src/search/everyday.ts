import { stem } from './stem.ts';
import { foldedWords } from './words.ts';

/**
 * Reads what everyday words mean on this site.
 *
 * @param lines a word and what it may mean, parted by spaces; `_` joins words that mean one thing together
 * @returns meanings as lists of stems, by the word's stem; a phrase's stems are joined by a space
 */
export function readMeanings(lines: readonly string[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const line of lines) {
    const [head = [], ...others] = line
      .split(' ')
      .map((part) => foldedWords(part.replaceAll('_', ' ')).map(stem));
    const key = head.join(' ');
    const known = found.get(key) ?? [];
    found.set(key, [...known, ...others.filter((stems) => stems.join(' ') !== key)]);
  }
  return found;
}

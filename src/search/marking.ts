import { stem } from './stem.ts';
import type { Understanding } from './understand.ts';
import { isNumber, wordsOf, type Word } from './words.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** What a query marks on a page: stems, and names of several stems joined by spaces. */
export function markedStems({ concepts }: Understanding): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { alternatives } of concepts) {
    alternatives.forEach(({ stems }, place) => {
      // The words that were typed are marked wherever they stand; other names only as a whole.
      for (const one of place === 0 ? stems : [stems.join(' ')])
        if (one.length > 1 || isNumber(one)) wanted.add(one);
    });
  }
  return wanted;
}

/** A text in parts, with the words that the stems stand for marked. */
export function markWords(text: string, stems: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  const words = wordsOf(text);
  const lengths = [...new Set([...stems].map((one) => one.split(' ').length))].sort((a, b) => b - a);
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    const length = lengths.find((one) => index + one <= words.length && stems.has(phrase(words, index, one)));
    const [first, last] = [words[index], words[index + (length ?? 0) - 1]];
    if (length === undefined || !first || !last) continue;
    if (first.start > at) parts.push({ text: text.slice(at, first.start), marked: false });
    parts.push({ text: text.slice(first.start, last.end), marked: true });
    at = last.end;
    index += length - 1;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

function phrase(words: readonly Word[], from: number, length: number): string {
  return words
    .slice(from, from + length)
    .map(({ folded }) => stem(folded))
    .join(' ');
}

import { stem } from './stem.ts';
import type { Understanding } from './understand.ts';
import { isNumber, wordsOf, type Word } from './words.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

const WINDOW = 26;
/** Words shown before the first of those that were looked for. */
const LEAD = 5;

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

/** The stretch of a long text that has most of the words, in parts. Empty where it has none. */
export function excerpt(text: string, stems: ReadonlySet<string>): Part[] {
  const words = wordsOf(text);
  const single = new Set([...stems].flatMap((one) => one.split(' ')));
  const hits = words.map(({ folded }) => single.has(stem(folded)));
  if (!hits.includes(true)) return [];
  let best = 0;
  let most = -1;
  for (let at = 0; at < Math.max(1, words.length - WINDOW + LEAD + 1); at += 1) {
    const kinds = new Set(
      words
        .slice(at, at + WINDOW - LEAD)
        .filter((_, index) => hits[at + index])
        .map(({ folded }) => stem(folded)),
    ).size;
    if (kinds > most) [best, most] = [at, kinds];
  }
  const firstHit = hits.indexOf(true, best);
  const from = Math.max(0, Math.min(firstHit - LEAD, words.length - WINDOW));
  const start = words[from]?.start ?? 0;
  const end = words[Math.min(words.length, from + WINDOW) - 1]?.end ?? text.length;
  const parts = markWords(text.slice(start, end), stems);
  if (start > 0) parts.unshift({ text: '… ', marked: false });
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

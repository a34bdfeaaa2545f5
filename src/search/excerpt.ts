import { stem } from './stem.ts';
import type { Understanding } from './understand.ts';
import { isNumber, wordsOf } from './words.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

const WINDOW = 26;

/** The stems that a query marks on a page. */
export function markedStems({ concepts }: Understanding): ReadonlySet<string> {
  return new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)).filter((one) => one.length > 1 || isNumber(one)));
}

/** A text in parts, with the words that the stems stand for marked. */
export function markWords(text: string, stems: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (!stems.has(stem(folded))) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The stretch of a long text that has most of the words, in parts. Empty where it has none. */
export function excerpt(text: string, stems: ReadonlySet<string>): Part[] {
  const words = wordsOf(text);
  const hits = words.map(({ folded }) => stems.has(stem(folded)));
  if (!hits.includes(true)) return [];
  let best = 0;
  let most = -1;
  for (let at = 0; at < Math.max(1, words.length - WINDOW + 1); at += 1) {
    const kinds = new Set(words.slice(at, at + WINDOW).filter((_, index) => hits[at + index]).map(({ folded }) => stem(folded))).size;
    if (kinds > most) [best, most] = [at, kinds];
  }
  const from = Math.max(0, best - 3);
  const start = words[from]?.start ?? 0;
  const end = words[Math.min(words.length, from + WINDOW) - 1]?.end ?? text.length;
  const parts = markWords(text.slice(start, end), stems);
  if (start > 0) parts.unshift({ text: '… ', marked: false });
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

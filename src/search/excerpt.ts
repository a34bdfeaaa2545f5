import { markWords, type Part } from './marking.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

const WINDOW = 26;
/** Words shown before the first of those that were looked for. */
const LEAD = 5;

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

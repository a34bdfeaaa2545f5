import { lookup, need, rowsOf } from '../ledger/lookup.ts';
import type { CheckRow } from '../ledger/schema/check.ts';

/** A row of the check that corrects claims named in a text, with the words that name them. */
export interface CorrectedWords {
  row: CheckRow;
  claims: string[];
  words: string[];
}

const LONGEST = 44;

/** What the check corrects in a piece of HTML: each row of the check once, with all that it speaks of. */
export function correctionsIn(html: string): CorrectedWords[] {
  const ledger = lookup();
  const found = new Map<CheckRow, CorrectedWords>();
  for (const [, id = '', inner = ''] of html.matchAll(/<a [^>]*data-claim="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)) {
    const claim = need(ledger.claims, id, 'claim');
    if (!['differs', 'contradicted'].includes(claim.check.verdict)) continue;
    const words = shorten(inner.replace(/<[^>]*>/g, '').trim());
    for (const row of rowsOf(claim, ledger)) {
      if (!row.correction || row.verdict !== claim.check.verdict) continue;
      const entry = found.get(row) ?? { row, claims: [], words: [] };
      if (!entry.claims.includes(id)) entry.claims.push(id);
      if (!entry.words.includes(words)) entry.words.push(words);
      found.set(row, entry);
    }
  }
  return [...found.values()];
}

/** As many whole words as fit a line of the margin. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf('\u0020', LONGEST))} …`;
}

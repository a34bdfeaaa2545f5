import { lookup, need } from '../ledger/lookup.ts';

/** Ids of the claims named in a piece of HTML that the check does not fully confirm, each once. */
export function correctedClaims(html: string): string[] {
  const named = [...new Set([...html.matchAll(/data-claim="([^"]+)"/g)].map((match) => match[1] ?? ''))];
  const { claims } = lookup();
  return named.filter((id) => ['differs', 'contradicted'].includes(need(claims, id, 'claim').check.verdict));
}

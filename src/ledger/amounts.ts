import { claimsInFormula, compute } from './formula.ts';
import type { Claim } from './schema/claim.ts';

/**
 * The amount of a claim: as stated, or computed by its formula and rounded as it asks.
 *
 * @param claims every claim of the ledger, by id
 * @returns undefined where the claim has no amount
 * @throws Error with one sentence where a formula fails or goes round in a circle
 */
export function amountOf(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  path: readonly string[] = [],
): number | undefined {
  const { value } = claim;
  if (!value) return undefined;
  if ('amount' in value) return value.amount;
  if (!('formula' in value)) return undefined;
  if (path.includes(claim.id)) {
    throw new Error(`the formulas go round in a circle: ${[...path, claim.id].join(' → ')}`);
  }
  const result = compute(value.formula, (id) => {
    const other = claims.get(id);
    return other && amountOf(other, claims, [...path, claim.id]);
  });
  const step = 10 ** value.decimals;
  return Number((Math.round(result * step) / step).toPrecision(12));
}

/** Claims whose amounts enter the formula of this one, directly. */
export function premisesOf(claim: Claim, claims: ReadonlyMap<string, Claim>): Claim[] {
  const { value } = claim;
  if (!value || !('formula' in value)) return [];
  return claimsInFormula(value.formula).flatMap((id) => claims.get(id) ?? []);
}

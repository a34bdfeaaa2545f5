import { markOf, MARKS } from '../ledger/mark.ts';
import { STATUSES, VERDICTS, type Claim } from '../ledger/schema/claim.ts';
import type { Part } from './chart.ts';

/** Counts claims by mark, status and verdict, most certain marks first; kinds that do not occur are left out. */
export function tally(claims: readonly Claim[]): Part[] {
  return MARKS.flatMap((mark) =>
    STATUSES.flatMap((status) =>
      VERDICTS.flatMap((verdict): Part[] => {
        const count = claims.filter(
          (claim) => markOf(claim) === mark && claim.status === status && claim.check.verdict === verdict,
        ).length;
        return count > 0 ? [{ mark, status, verdict, count }] : [];
      }),
    ),
  );
}

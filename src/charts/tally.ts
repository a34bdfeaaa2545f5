import { markOf, MARKS, type Mark } from '../ledger/mark.ts';
import { STATUSES, VERDICTS, type Claim, type Status, type Verdict } from '../ledger/schema/claim.ts';

/** How many of some claims share mark, status and verdict. */
export interface Tally {
  mark: Mark;
  status: Status;
  verdict: Verdict;
  count: number;
}

/** Counts claims by mark, status and verdict, most certain marks first; kinds that do not occur are left out. */
export function tally(claims: readonly Claim[]): Tally[] {
  return MARKS.flatMap((mark) =>
    STATUSES.flatMap((status) =>
      VERDICTS.flatMap((verdict): Tally[] => {
        const count = claims.filter(
          (claim) => markOf(claim) === mark && claim.status === status && claim.check.verdict === verdict,
        ).length;
        return count > 0 ? [{ mark, status, verdict, count }] : [];
      }),
    ),
  );
}

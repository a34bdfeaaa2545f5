import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from '../yaml.ts';

/** A claim's verdict is one that a row bound to it gives, of the same document; without a row it is unchecked. */
export function verdictsFollowRows(ledger: Ledger): Problem[] {
  const rows = new Map(ledger.checks.map((check) => [check.row, check]));
  return ledger.claims.flatMap((claim) => {
    const at = placeOf(claim.writtenAt, ['check']);
    const bound = claim.check.rows.flatMap((row) => rows.get(row) ?? []);
    const verdicts = new Set(bound.map(({ verdict }) => verdict));
    const foreign = bound.find(({ document }) => document !== claim.document);
    if (foreign) {
      return [
        {
          ...at,
          message: `check row ${foreign.row} is about document ${foreign.document}, "${claim.id}" about ${claim.document}`,
          mend: 'bind the row to a claim of its document',
        },
      ];
    }
    if (claim.check.verdict === 'unchecked' && bound.length === 0) return [];
    if (verdicts.has(claim.check.verdict)) return [];
    return [
      {
        ...at,
        message: `"${claim.id}" is said to be ${claim.check.verdict}, but ${bound.length ? `its rows say ${[...verdicts].join(', ')}` : 'no row is bound to it'}`,
        mend: 'take the verdict of the row, or name the row that gives this verdict',
      },
    ];
  });
}

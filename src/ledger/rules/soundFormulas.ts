import { amountOf } from '../amounts.ts';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';

/** Every formula computes. */
export function soundFormulas(ledger: Ledger): Problem[] {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  return ledger.claims.flatMap((claim) => {
    try {
      amountOf(claim, claims);
      return [];
    } catch (error) {
      return [
        {
          file: claim.writtenAt.file,
          line: claim.writtenAt.lineOf(['value']),
          message: error instanceof Error ? error.message : String(error),
          mend: 'write ids of claims with amounts, numbers, + - * / and brackets, a minus between spaces',
        },
      ];
    }
  });
}

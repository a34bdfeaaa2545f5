import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';

/** What a claim says of itself agrees: acts have rungs, gains and risks have holders, hypotheses are no plans. */
export function sensibleClaims(ledger: Ledger): Problem[] {
  return ledger.claims.flatMap((claim) => {
    const at = (path: string) => ({ file: claim.writtenAt.file, line: claim.writtenAt.lineOf([path]) });
    const problems: Problem[] = [];
    if (claim.kind === 'act' && !claim.rung) {
      problems.push({
        ...at('kind'),
        message: `the act "${claim.id}" has no rung`,
        mend: 'say how far it has got, from imagined to operating',
      });
    }
    if ((claim.kind === 'benefit' || claim.kind === 'risk') && claim.holder.length === 0) {
      problems.push({
        ...at('kind'),
        message: `the ${claim.kind} "${claim.id}" has no holder`,
        mend: 'say whose it is',
      });
    }
    if (claim.rung === 'imagined' && claim.status !== 'view') {
      problems.push({
        ...at('status'),
        message: `"${claim.id}" is imagined and yet a ${claim.status}`,
        mend: 'what an author imagines is a view',
      });
    }
    return problems;
  });
}

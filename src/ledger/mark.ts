import type { Status, Verdict } from './schema/claim.ts';

/** The five marks: one for each status, and the hatch that wins over them. */
export type Mark = Status | 'hatch';

/** The marks in the order of their certainty. */
export const MARKS: readonly Mark[] = ['record', 'report', 'plan', 'view', 'hatch'];

/** The mark that is drawn for a claim: its status's, unless the check contradicts it or its text is damaged. */
export function markOf(claim: { status: Status; check: { verdict: Verdict }; damaged: boolean }): Mark {
  return claim.check.verdict === 'contradicted' || claim.damaged ? 'hatch' : claim.status;
}

/** How many claims there are of each mark; marks without a claim are left out. */
export function countMarks(claims: Iterable<Parameters<typeof markOf>[0]>): [Mark, number][] {
  const counts = new Map<Mark, number>();
  for (const claim of claims) counts.set(markOf(claim), (counts.get(markOf(claim)) ?? 0) + 1);
  return MARKS.flatMap((mark) => {
    const count = counts.get(mark);
    return count ? [[mark, count] satisfies [Mark, number]] : [];
  });
}

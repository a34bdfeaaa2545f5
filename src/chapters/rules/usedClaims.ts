import type { Problem } from '../../ledger/problem.ts';
import { claimsIn } from '../source.ts';
import type { ChapterContext } from './context.ts';

/** Warns of claims that no chapter and no question uses: readers meet them only in the ledger. */
export function usedClaims({ chapters, questions, ledger }: ChapterContext): Problem[] {
  if (chapters.length === 0) return [];
  const used = new Set([
    ...chapters.flatMap(({ text }) => claimsIn(text)),
    ...[...questions.values()].flat().flatMap(({ options }) => options.flatMap(({ claims }) => claims)),
  ]);
  return ledger.ledger.claims
    .filter(({ id }) => !used.has(id))
    .map((claim) => ({
      file: claim.writtenAt.file,
      line: claim.writtenAt.lineOf(),
      message: `no chapter uses the claim "${claim.id}"`,
      mend: 'mark it in the chapter where a reader would look for it',
      severity: 'warning',
    }));
}

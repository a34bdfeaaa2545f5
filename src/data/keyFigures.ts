import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';
import { lookup } from '../ledger/lookup.ts';
import { problemsOf, readSoundly, type Problem } from '../ledger/problem.ts';
import { identifier } from '../ledger/schema/common.ts';
import { placeOf, readEntries } from '../ledger/yaml.ts';

const keyFigureSchema = z.strictObject({
  claim: identifier,
  aspect: z.enum(['amount', 'number', 'scaled', 'full', 'period', 'year']),
});

export type KeyFigure = z.infer<typeof keyFigureSchema>;

/** The figures of the home page; what does not fit is added to the problems. */
function readKeyFigures(root: string, { claims }: Ledger, problems: Problem[]): KeyFigure[] {
  const figures = readEntries(root, 'content/key-figures.yaml', keyFigureSchema, problems);
  for (const { claim, writtenAt } of figures) {
    const known = claims.find(({ id }) => id === claim);
    if (!known?.value)
      problems.push({
        ...placeOf(writtenAt),
        message: known ? `the claim "${claim}" has no value` : `there is no claim "${claim}"`,
        mend: 'name a claim of content/claims that has a value',
      });
  }
  return figures;
}

/** Holds the figures of a project against their rules. */
export function checkKeyFigures(root: string, ledger: Ledger): Problem[] {
  return problemsOf((problems) => readKeyFigures(root, ledger, problems));
}

/** The figures that the home page opens with. @throws ContentError */
export function keyFigures(): KeyFigure[] {
  return readSoundly((problems) => readKeyFigures(process.cwd(), lookup().ledger, problems));
}

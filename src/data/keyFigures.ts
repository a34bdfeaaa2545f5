import { z } from 'zod';
import { identifier } from '../ledger/schema/common.ts';
import { ContentError, type Problem } from '../ledger/problem.ts';
import { readEntries } from '../ledger/yaml.ts';

const keyFigureSchema = z.strictObject({
  claim: identifier,
  aspect: z.enum(['amount', 'number', 'scaled', 'full', 'period', 'year']),
});

export type KeyFigure = z.infer<typeof keyFigureSchema>;

/** The figures that the home page opens with. @throws ContentError */
export function keyFigures(): KeyFigure[] {
  const problems: Problem[] = [];
  const figures = readEntries(process.cwd(), 'content/key-figures.yaml', keyFigureSchema, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return figures;
}

import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';
import { ContentError, type Problem } from '../ledger/problem.ts';
import { edtfDate, identifier, localised } from '../ledger/schema/common.ts';
import { readEntries, type Entry } from '../ledger/yaml.ts';
import { lookup } from '../ledger/lookup.ts';
import { correctionProblems } from './correctionRules.ts';

/** One entry of the public log of corrections. */
const correctionEntrySchema = z.strictObject({
  /** The day on which the correction was made public. */
  date: edtfDate,
  /** Who was wrong: a document, or this site. */
  fault: z.enum(['document', 'site']),
  /** The claims that it corrects; the first stands for them all. */
  claims: z.array(identifier).min(1),
  /** The row of the check that proves it; a mistake of the site may have none. */
  row: z.string().optional(),
  was: localised,
  is: localised,
  why: localised,
});

export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** Reads the log of corrections; what does not fit is added to the problems. */
export function readCorrections(root: string, problems: Problem[]): Entry<CorrectionEntry>[] {
  return readEntries(root, 'content/corrections.yaml', correctionEntrySchema, problems);
}

/** Holds the log of corrections of a project against its rules. */
export function checkCorrections(root: string, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const log = readCorrections(root, problems);
  return problems.length > 0 ? problems : correctionProblems(log, ledger);
}

/** The log of corrections, as its file has it. @throws ContentError that names every broken rule */
export function corrections(): Entry<CorrectionEntry>[] {
  const problems: Problem[] = [];
  const log = readCorrections(process.cwd(), problems);
  const all = problems.length > 0 ? problems : correctionProblems(log, lookup().ledger);
  if (all.length > 0) throw new ContentError(all);
  return log;
}

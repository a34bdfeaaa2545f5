import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';
import { problemsOf, readSoundly, type Problem } from '../ledger/problem.ts';
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

/** The same, held against its rules where it can be read. */
function readSound(root: string, ledger: Ledger, problems: Problem[]): Entry<CorrectionEntry>[] {
  const log = readCorrections(root, problems);
  if (problems.length === 0) problems.push(...correctionProblems(log, ledger));
  return log;
}

/** Holds the log of corrections of a project against its rules. */
export function checkCorrections(root: string, ledger: Ledger): Problem[] {
  return problemsOf((problems) => readSound(root, ledger, problems));
}

/** The log of corrections, as its file has it. @throws ContentError that names every broken rule */
export function corrections(): Entry<CorrectionEntry>[] {
  return readSoundly((problems) => readSound(process.cwd(), lookup().ledger, problems));
}

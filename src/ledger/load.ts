import type { Ledger } from './ledger.ts';
import { ContentError, printProblem } from './problem.ts';
import { readLedger } from './read.ts';
import { LEDGER_RULES } from './rules/index.ts';

let loaded: Ledger | undefined;

/**
 * The ledger of the project in the working directory, read and checked once.
 *
 * @throws ContentError that names every broken rule with file, line and mend
 */
export function loadLedger(): Ledger {
  if (loaded) return loaded;
  const { ledger, problems } = readLedger(process.cwd());
  const all = problems.length > 0 ? problems : LEDGER_RULES.flatMap((rule) => rule(ledger));
  const errors = all.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw new ContentError(errors);
  for (const warning of all) console.warn(printProblem(warning));
  loaded = ledger;
  return ledger;
}

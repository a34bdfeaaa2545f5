/** `npm run check` holds the content against every rule and counts what is there. Exits 1 where a rule is broken. */
import { checkChapters, parseChapters } from '../src/chapters/check.ts';
import { countContent } from '../src/chapters/counts.ts';
import { readChapters } from '../src/chapters/source.ts';
import { checkCharts } from '../src/charts/check.ts';
import { CHART_IDS } from '../src/charts/ids.ts';
import { CHARTS } from '../src/charts/index.ts';
import { printProblem, type Problem } from '../src/ledger/problem.ts';
import { checkCorrections } from '../src/data/corrections.ts';
import { checkKeyEvents } from '../src/data/keyEvents.ts';
import { checkKeyFigures } from '../src/data/keyFigures.ts';
import { checkLessons, countLessons } from '../src/lessons/check.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { readLedger } from '../src/ledger/read.ts';
import { LEDGER_RULES } from '../src/ledger/rules/index.ts';

/**
 * Prints each broken rule, then the counts. What rests on entries that cannot be read, or on a ledger
 * that breaks its rules, is not looked at before they are mended.
 *
 * @param root the folder that holds `content/`
 * @returns the ledger, where no rule is broken
 */
export function checkContent(root: string): Ledger | undefined {
  const { ledger, problems } = readLedger(root);
  if (!holds(problems) || !holds(LEDGER_RULES.flatMap((rule) => rule(ledger)))) return undefined;
  const { chapters, problems: unparsed } = parseChapters(readChapters(root));
  const all = [
    ...unparsed,
    ...checkCorrections(root, ledger),
    ...checkKeyFigures(root, ledger),
    ...checkKeyEvents(root, ledger),
    ...checkChapters(chapters, ledger, new Set(CHART_IDS)),
    ...checkLessons(root, ledger, new Set(CHART_IDS)),
    ...checkCharts(root, CHARTS, ledger),
  ];
  const good = holds(all);
  for (const line of countContent(ledger, chapters)) console.log(line);
  console.log(countLessons(root));
  if (good) console.log('Every rule holds.');
  return good ? ledger : undefined;
}

/** Prints problems with their count, and tells whether none of them is an error. */
function holds(problems: readonly Problem[]): boolean {
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.length > 0)
    console.log(`Errors: ${errors.length}, warnings: ${problems.length - errors.length}`);
  return errors.length === 0;
}

if (import.meta.main) process.exitCode = checkContent(process.cwd()) ? 0 : 1;

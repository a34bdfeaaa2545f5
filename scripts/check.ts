/** `npm run check` holds the content against every rule and counts what is there. Exits 1 where a rule is broken. */
import { checkChapters } from '../src/chapters/check.ts';
import { checkCharts } from '../src/charts/check.ts';
import { CHART_IDS } from '../src/charts/ids.ts';
import { CHARTS } from '../src/charts/index.ts';
import { printProblem } from '../src/ledger/problem.ts';
import { readLedger } from '../src/ledger/read.ts';
import { LEDGER_RULES } from '../src/ledger/rules/index.ts';

const root = process.cwd();
const { ledger, problems } = readLedger(root);
const all = [
  ...problems,
  ...LEDGER_RULES.flatMap((rule) => rule(ledger)),
  ...checkChapters(root, ledger, new Set(CHART_IDS)),
  ...checkCharts(root, CHARTS, ledger),
];
const errors = all.filter(({ severity }) => severity !== 'warning');
for (const problem of all) console.error(printProblem(problem));
console.log(
  `${ledger.claims.length} claims, ${ledger.checks.length} check rows, ${ledger.entities.length} entities, ` +
    `${ledger.events.length} events, ${ledger.terms.length} terms; ${errors.length} errors, ${all.length - errors.length} warnings`,
);
process.exitCode = errors.length > 0 ? 1 : 0;

import { makeLookup, type Lookup } from '../ledger/lookup.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { readEntries, type Entry } from '../ledger/yaml.ts';
import type { AnyChart, ChartRow } from './chart.ts';
import { rowProblem, type ChartRule } from './rules/case.ts';
import { CHART_RULES } from './rules/index.ts';
import { chartWordsSchema, type ChartWords } from './words.ts';

/**
 * Holds charts against their rules. A model that cannot be made, because it asks the ledger for what is
 * not there, is a fault of that chart.
 *
 * @param root where `content/charts/` lies
 */
export function checkCharts(
  root: string,
  charts: readonly AnyChart[],
  ledger: Ledger,
  rules: readonly ChartRule[] = CHART_RULES,
): Problem[] {
  const problems: Problem[] = [];
  const words = readEntries(root, 'content/charts', chartWordsSchema, problems);
  const known = makeLookup(ledger);
  return [
    ...problems,
    ...charts.flatMap((chart) =>
      checkChart(
        chart,
        words.find(({ id }) => id === chart.id),
        known,
        rules,
      ),
    ),
  ];
}

function checkChart(
  chart: AnyChart,
  words: Entry<ChartWords> | undefined,
  ledger: Lookup,
  rules: readonly ChartRule[],
): Problem[] {
  const { id } = chart;
  if (!words)
    return [
      {
        file: `content/charts/${id}.yaml`,
        line: 0,
        message: `the chart "${id}" has no words, or they do not fit their schema`,
        mend: 'write them as docs/add-a-chart.md describes',
      },
    ];
  let rows: readonly ChartRow[];
  try {
    ({ rows } = chart.model(ledger));
  } catch (error) {
    const [message = '', mend = 'correct src/charts/'] = (
      error instanceof Error ? error.message : String(error)
    ).split(/\.\s*Mend: /);
    return [rowProblem(id, `cannot be drawn: ${message}`, mend.replace(/\.$/, ''))];
  }
  return rules.flatMap((rule) => rule({ id, words, rows, ledger }));
}

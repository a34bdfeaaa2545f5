import type { Lookup } from '../../ledger/lookup.ts';
import type { Problem } from '../../ledger/problem.ts';
import type { Entry } from '../../ledger/yaml.ts';
import type { ChartRow } from '../chart.ts';
import type { ChartWords } from '../words.ts';

/** What the rules look at: one chart with its words and its data, and the ledger behind them. */
export interface ChartCase {
  id: string;
  words: Entry<ChartWords>;
  rows: readonly ChartRow[];
  ledger: Known;
}

/** The ids that a row may name. */
export type Known = Pick<Lookup, 'claims' | 'checks' | 'documents' | 'units'> & {
  /** Public series, where the ledger has them. */
  series?: ReadonlyMap<string, unknown>;
};

/** A rule that every chart keeps. */
export type ChartRule = (chart: ChartCase) => Problem[];

/** A fault of a chart's data; the rows are made in its model. */
export function rowProblem(chart: string, message: string, mend: string): Problem {
  return { file: `src/charts/${chart}/model.ts`, line: 0, message: `the chart "${chart}" ${message}`, mend };
}

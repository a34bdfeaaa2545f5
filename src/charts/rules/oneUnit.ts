import { rowProblem, type ChartRule } from './case.ts';

/**
 * All rows of a series are in the same unit. Rows without a series stand each for itself; years and
 * places in a ranking have no unit that could be mixed.
 */
export const oneUnit: ChartRule = ({ id, rows, ledger }) => {
  const first = new Map<string, { unit: string; row: string }>();
  return rows.flatMap((row) => {
    if (!row.series || !row.unit || ledger.units.get(row.unit)?.kind === 'none') return [];
    const before = first.get(row.series.en);
    if (!before) first.set(row.series.en, { unit: row.unit, row: row.id });
    if (!before || before.unit === row.unit) return [];
    return [
      rowProblem(
        id,
        `row "${row.id}" is in ${row.unit}, and row "${before.row}" of the same series in ${before.unit}`,
        'bring both to one unit, or make two series of them',
      ),
    ];
  });
};

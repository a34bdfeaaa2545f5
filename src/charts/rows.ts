import type { Localised } from '../languages.ts';
import { amountOf } from '../ledger/amounts.ts';
import { need, type Lookup } from '../ledger/lookup.ts';
import { markOf } from '../ledger/mark.ts';
import type { Status } from '../ledger/schema/claim.ts';
import type { Series } from '../ledger/schema/series.ts';
import type { ChartRow } from './chart.ts';

/**
 * A data point that rests on a claim: value, date, status and check are the claim's.
 *
 * @throws Error that names the claim where it does not exist
 */
export function rowOfClaim(ledger: Lookup, id: string, label?: Localised, series?: Localised): ChartRow {
  const claim = need(ledger.claims, id, 'claim');
  const amount = amountOf(claim, ledger.claims);
  const { value } = claim;
  return {
    id,
    label: label ?? claim.text,
    ...(series && { series }),
    ...(amount !== undefined && { amount }),
    ...(value && 'unit' in value && { unit: value.unit, qualifier: value.qualifier }),
    ...(value?.period && { date: value.period }),
    status: claim.status,
    check: claim.check.verdict,
    mark: markOf(claim),
    claim: id,
  };
}

/**
 * A data point of a public series.
 *
 * @param date as the series gives it
 * @throws Error that names the series where it or its value does not exist
 */
export function rowOfSeries(ledger: Lookup, id: string, date: string, label?: Localised): ChartRow {
  const series = need(ledger.series, id, 'series');
  const value = series.values.find((one) => one.date === date);
  if (!value) throw new Error(`The series "${id}" has no value of ${date}. Mend: name a date that it has.`);
  const status = value.status ?? series.status;
  return {
    id: `${id}-${date}`,
    label: label ?? series.title,
    series: series.name,
    amount: value.amount,
    unit: series.unit,
    qualifier: value.qualifier,
    date,
    status,
    mark: status,
    source: id,
  };
}

/**
 * All points of a public series from one year to another, both included.
 *
 * @throws Error that names the series where it does not exist or has none
 */
export function rowsOfSeries(ledger: Lookup, id: string, from = 0, to = Infinity): ChartRow[] {
  const series = need(ledger.series, id, 'series');
  const rows = series.values
    .filter(({ date }) => yearOf(date) >= from && yearOf(date) <= to)
    .map(({ date }) => rowOfSeries(ledger, id, date));
  if (rows.length === 0)
    throw new Error(
      `The series "${id}" has no value from ${from} to ${to}. Mend: take years that content/series/ has.`,
    );
  return rows;
}

/** Runs of points that a line may join: a yearly series between its gaps and breaks of definition. */
export function runsOf(series: Series, rows: readonly ChartRow[]): ChartRow[][] {
  const runs: ChartRow[][] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const joined =
      series.yearly &&
      before !== undefined &&
      yearOf(row.date) === yearOf(before.date) + 1 &&
      !series.breaks.some(({ date }) => date === row.date);
    if (joined) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  return runs;
}

/** A point that we computed: it carries the open ring, and its label says so. */
export function rowOfArithmetic(
  row: Pick<ChartRow, 'id' | 'label' | 'amount' | 'unit'> & Partial<ChartRow>,
): ChartRow {
  const status: Status = 'view';
  return { qualifier: 'about', ...row, status, mark: status };
}

/** The year that a date begins with. */
export function yearOf(date: string | undefined): number {
  return Number(date?.slice(0, 4));
}

/**
 * A data point that a row of the check gives and no document does. Its value stands in the row's finding.
 *
 * @throws Error that names the row where the check has none
 */
export function rowOfCheck(
  { checks }: Lookup,
  checkRow: string,
  row: Pick<ChartRow, 'id' | 'label'> & Partial<ChartRow>,
): ChartRow {
  need(checks, checkRow, 'check row');
  return { status: 'report', check: 'confirmed', mark: 'report', ...row, checkRow };
}

/** The first claim that a row of the check judges: its page shows the finding and its sources. */
export function claimOfCheck({ ledger }: Lookup, checkRow: string): string | undefined {
  return ledger.claims.find(({ check }) => check.rows.includes(checkRow))?.id;
}

/** The amount of a row. @throws Error that names the row where it has none */
export function amount(row: ChartRow): number {
  if (row.amount === undefined)
    throw new Error(`The row "${row.id}" has no amount. Mend: take a claim with a value.`);
  return row.amount;
}

import type { AnyChart, ChartRow } from '../charts/chart.ts';
import { lookup, need } from '../ledger/lookup.ts';
import { flatRecord, toCsv } from './tables.ts';

/** The rows of a chart as plain records, with the document of the claim that each rests on. */
export function chartRecords(chart: AnyChart): Record<string, unknown>[] {
  const ledger = lookup();
  return chart
    .model(ledger)
    .rows.flatMap(asCounted)
    .map((row: ChartRow) => ({
      id: row.id,
      label: row.label,
      ...(row.series && { series: row.series }),
      amount: row.amount ?? null,
      unit: row.unit ?? null,
      qualifier: row.qualifier ?? null,
      date: row.date ?? null,
      status: row.status,
      check: row.check ?? null,
      claim: row.claim ?? null,
      document: row.document ?? ledger.claims.get(row.claim ?? '')?.document ?? null,
      checkRow: row.checkRow ?? null,
      source: row.source ?? null,
      licence: row.source ? need(ledger.series, row.source, 'series').licence.name.en : null,
    }));
}

/** A row that counts several kinds together, as one row for each of them. */
function asCounted({ parts, ...row }: ChartRow): ChartRow[] {
  if (!parts) return [row];
  return parts.map(({ mark, status, verdict, count }) => ({
    ...row,
    id: `${row.id}-${mark}-${status}-${verdict}`,
    amount: count,
    status,
    check: verdict,
    mark,
  }));
}

/**
 * The rows as CSV. The semicolon variant writes decimal commas, as Russian spreadsheets expect them.
 */
export function chartCsv(chart: AnyChart, separator: ',' | ';'): string {
  const rows = chartRecords(chart).map(flatRecord);
  if (separator === ',') return toCsv(rows);
  return toCsv(
    rows.map((row) => ({ ...row, amount: (row['amount'] ?? '').replace('.', ',') })),
    ';',
  );
}

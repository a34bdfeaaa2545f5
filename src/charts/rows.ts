import type { Localised } from '../languages.ts';
import { amountOf } from '../ledger/amounts.ts';
import { need, type Lookup } from '../ledger/lookup.ts';
import { markOf } from '../ledger/mark.ts';
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

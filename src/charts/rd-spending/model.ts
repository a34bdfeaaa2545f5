import { need, type Lookup } from '../../ledger/lookup.ts';
import type { Party } from '../../ledger/schema/claim.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { amount, rowsOfSeries, runsOf, yearOf } from '../rows.ts';

/** One country's share of its economy that goes into research, year by year. */
export interface Country {
  party: Party;
  rows: ChartRow[];
  /** Years in turn, which a line may join; a missing year ends a run. */
  runs: ChartRow[][];
}

/** Spending on research and development in the three countries of the documents. */
export interface RdSpending extends ChartModel {
  countries: Country[];
  /** First year in which China's share is above Russia's. */
  crossing: ChartRow;
}

const LABEL = {
  en: 'Spending on research and development, share of the economy',
  ru: 'Расходы на исследования и разработки, доля экономики',
};

/** Decimals that a share is given with. */
export const DECIMALS = 2;
const PARTIES = ['china', 'russia', 'kazakhstan'] as const;

/** Rows of the chart "rd-spending". @throws Error where the content lacks a series */
export function rdSpending(ledger: Lookup): RdSpending {
  const countries = PARTIES.map((party) => {
    const id = `rd-spending-${party}`;
    // A share of an economy is not known to a hundred-thousandth: the series file alone has it as published.
    const rows = rowsOfSeries(ledger, id).map((row) => ({
      ...row,
      label: LABEL,
      amount: Number(amount(row).toFixed(DECIMALS)),
      decimals: DECIMALS,
    }));
    return { party, rows, runs: runsOf(need(ledger.series, id, 'series'), rows) };
  });
  const [china, russia] = countries;
  const shareOfRussia = new Map(russia?.rows.map((row) => [yearOf(row.date), amount(row)]));
  const crossing = china?.rows.find((row) => amount(row) > (shareOfRussia.get(yearOf(row.date)) ?? Infinity));
  if (!crossing)
    throw new Error('China’s share is never above Russia’s. Mend: give the chart another finding.');
  return { rows: countries.flatMap(({ rows }) => rows), countries, crossing };
}

import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { amount, rowOfArithmetic, rowOfClaim, rowsOfSeries } from '../rows.ts';

/** The paper's sum, held against the economy of each year in which it could have been spent. */
export interface EducationShare extends ChartModel {
  /** "More than 4%", and 520 billion dollars. */
  claimed: { share: ChartRow; sum: ChartRow };
  /** The sum as a share of the economy of each year: our arithmetic. */
  fits: ChartRow[];
  /** What the state spent, as announced. */
  state: ChartRow[];
}

/** Decimals that our arithmetic carries. */
export const DECIMALS = 2;
const FIRST = 2012;
const LAST = 2020;

/** Rows of the chart "education-share". @throws Error where the content lacks a claim or a series */
export function educationShare(ledger: Lookup): EducationShare {
  const claimed = {
    share: rowOfClaim(ledger, 'education-share'),
    sum: rowOfClaim(ledger, 'education-spending'),
  };
  const economy = rowsOfSeries(ledger, 'gdp-china', FIRST, LAST);
  const fits = economy.map((year) =>
    rowOfArithmetic({
      id: `sum-of-gdp-${year.date}`,
      label: {
        en: 'The paper’s sum as a share of the economy of that year: our arithmetic',
        ru: 'Сумма из статьи как доля экономики того года: наш подсчёт',
      },
      series: { en: 'Our arithmetic', ru: 'Наш подсчёт' },
      amount: Number(((amount(claimed.sum) / amount(year)) * 100).toFixed(DECIMALS)),
      decimals: DECIMALS,
      unit: 'percent',
      ...(year.date && { date: year.date }),
      source: 'gdp-china',
    }),
  );
  const state = rowsOfSeries(ledger, 'education-fiscal-share-china', FIRST, LAST);
  return { rows: [claimed.share, claimed.sum, ...fits, ...state, ...economy], claimed, fits, state };
}

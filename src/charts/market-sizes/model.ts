import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { amount, rowOfArithmetic, rowOfClaim, rowOfSeries } from '../rows.ts';
import { billionsOfDollars } from './rate.ts';

/** The two market figures of the documents, and what the public record gives beside each. */
export interface MarketSizes extends ChartModel {
  claimed: { russia: ChartRow; china: ChartRow };
  /** Roubles to the dollar, as a source converts another figure; the reader may set another. */
  rate: ChartRow;
  /** Russia's figure in dollars at that rate. */
  inDollars: ChartRow;
  /** Russia's market by six definitions, in order of size and not of time. */
  russia: ChartRow[];
  /** China's targets and estimates, in order of the year that they are for. */
  china: ChartRow[];
}

const RUSSIAN = [
  ['ai-roadmap-2022-russia', '2024'],
  ['ai-roadmap-2019-russia', '2024'],
  ['ai-market-mipt-russia', '2021'],
  ['ai-market-government-russia', '2022'],
  ['ai-market-analysts-russia', '2024'],
] as const;

const CHINESE = [
  ['ai-core-target-china', '2020'],
  ['ai-industry-caict-china', '2020'],
  ['ai-industry-cnnic-china', '2024'],
  ['ai-industry-caict-china', '2024'],
  ['ai-core-target-china', '2025'],
  ['ai-core-ndrc-china', '2025-04'],
  ['ai-industry-caict-china', '2025'],
  ['ai-core-target-china', '2030'],
] as const;

/** Rows of the chart "market-sizes". @throws Error where the content lacks a claim or a series */
export function marketSizes(ledger: Lookup): MarketSizes {
  const claimed = {
    russia: rowOfClaim(ledger, 'russia-ai-market-2025'),
    china: rowOfClaim(ledger, 'ai-market-2030'),
  };
  const roubles = rowOfSeries(ledger, 'ai-market-analysts-russia', '2024');
  const dollars = rowOfSeries(ledger, 'ai-market-analysts-usd-russia', '2024');
  const rate = rowOfArithmetic({
    id: 'roubles-to-the-dollar',
    label: {
      en: 'Roubles to the dollar, as pulse24.ai converts its sum: our arithmetic',
      ru: 'Рублей за доллар, как пересчитана сумма на pulse24.ai: наш подсчёт',
    },
    amount: Math.round((amount(roubles) / amount(dollars)) * 100) / 100,
    unit: 'rub',
    date: '2025-09-29',
    source: 'ai-market-analysts-usd-russia',
  });
  const inDollars = rowOfArithmetic({
    id: 'russia-in-dollars',
    label: {
      en: 'Russia’s figure in dollars at this rate: our arithmetic',
      ru: 'Российское число в долларах по этому курсу: наш подсчёт',
    },
    amount: billionsOfDollars(amount(claimed.russia), amount(rate)) * 1e9,
    unit: 'usd',
    qualifier: 'more-than',
    date: '2025',
    claim: 'russia-ai-market-2025',
  });
  const russia = [...RUSSIAN.map(([id, date]) => rowOfSeries(ledger, id, date)), claimed.russia].sort(
    (one, other) => amount(one) - amount(other),
  );
  const china = CHINESE.map(([id, date]) => rowOfSeries(ledger, id, date));
  const printed = rowOfSeries(ledger, 'ai-core-target-usd-china', '2030');
  const related = rowOfSeries(ledger, 'ai-related-target-china', '2030');
  return {
    rows: [claimed.china, inDollars, rate, ...russia, dollars, ...china, printed, related],
    claimed,
    rate,
    inDollars,
    russia,
    china,
  };
}

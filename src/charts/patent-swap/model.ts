import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';

/** Two counts of patents and their ratio, which is our arithmetic. */
export interface PatentSwap extends ChartModel {
  given: ChartRow;
  received: ChartRow;
  ratio: ChartRow;
}

/** The patents that passed between Huawei and Apple in 2015, as document 004 counts them. */
export function patentSwap(ledger: Lookup): PatentSwap {
  const given = rowOfClaim(ledger, 'huawei-patents-to-apple', { en: 'Huawei → Apple', ru: 'Huawei → Apple' });
  const received = rowOfClaim(ledger, 'huawei-patents-from-apple', {
    en: 'Apple → Huawei',
    ru: 'Apple → Huawei',
  });
  const ratio = rowOfClaim(ledger, 'patents-ratio', {
    en: 'Ratio of the two counts',
    ru: 'Отношение двух чисел',
  });
  return { rows: [given, received, ratio], given, received, ratio };
}

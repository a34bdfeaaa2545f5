import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';

/** A share without a base, and who it is credited to. */
export interface ChineseComponents extends ChartModel {
  share: ChartRow;
  credit: ChartRow;
}

/** Rows of the chart "chinese-components". @throws Error where the ledger lacks a claim */
export function chineseComponents(ledger: Lookup): ChineseComponents {
  const share = rowOfClaim(ledger, 'chinese-components-share');
  const credit = rowOfClaim(ledger, 'market-figures-credited-to-ministry');
  return { rows: [share, credit], share, credit };
}

import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfCheck, rowOfClaim } from '../rows.ts';

/** A maker with what each tracker counts; an absent count was not read. */
export interface Maker {
  id: string;
  label: Localised;
  tone: 'china' | 'others';
  counts: readonly { tracker: string; row?: ChartRow }[];
}

export interface Smartphones extends ChartModel {
  makers: readonly Maker[];
}

const MILLION = 1_000_000;

/** Shipments in millions by tracker, as row 12 of the check gives them. */
const SHIPPED: readonly [string, 'china' | 'others', Record<string, number | undefined>][] = [
  ['Samsung', 'others', { IDC: 295.7, Counterpoint: 296.5 }],
  ['Huawei', 'china', { IDC: 240.6, Counterpoint: 238.5 }],
  ['Apple', 'others', { IDC: undefined, Counterpoint: 196.2 }],
];

/** Smartphones shipped in 2019 by maker, as two trackers counted them, and the place that the paper gives. */
export function smartphones(ledger: Lookup): Smartphones {
  const makers = SHIPPED.map(([name, tone, shipped]): Maker => {
    const label = { en: name, ru: name };
    const counts = Object.entries(shipped).map(([tracker, millions]) => ({
      tracker,
      ...(millions !== undefined && {
        row: rowOfCheck(ledger, '12', {
          id: `${name}-${tracker}`.toLowerCase(),
          label,
          series: { en: tracker, ru: tracker },
          amount: Math.round(millions * MILLION),
          unit: 'smartphones',
          date: '2019',
        }),
      }),
    }));
    return { id: name.toLowerCase(), label, tone, counts };
  });
  const paper = { en: 'The paper', ru: 'Статья' };
  return {
    rows: [
      rowOfClaim(ledger, 'huawei-second-in-2019', { en: 'Place of Huawei', ru: 'Место Huawei' }, paper),
      rowOfClaim(
        ledger,
        'samsung-ahead-of-huawei',
        { en: 'Only Samsung is ahead', ru: 'Впереди только Samsung' },
        paper,
      ),
      ...makers.flatMap(({ counts }) => counts.flatMap(({ row }) => row ?? [])),
    ],
    makers,
  };
}

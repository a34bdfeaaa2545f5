import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfCheck, rowOfClaim } from '../rows.ts';
import { countWithin, CUT, type Ranked } from './cut.ts';

export interface University extends Ranked {
  row: ChartRow;
}

export interface UniversitiesThreshold extends ChartModel {
  universities: readonly University[];
}

const CHECK = '9';
const EDITION = '2020';
const MAINLAND: Localised = { en: 'Mainland China', ru: 'Материковый Китай' };
const HONG_KONG: Localised = { en: 'Hong Kong', ru: 'Гонконг' };
const COUNTS: Localised = { en: 'Count', ru: 'Подсчёт' };

/** Ranks as row 9 of the check gives them; the names of Hong Kong's three are in the table it read. */
const RANKS: readonly [number, Localised, boolean][] = [
  [23, { en: 'Tsinghua', ru: 'Цинхуа' }, false],
  [24, { en: 'Peking University', ru: 'Пекинский университет' }, false],
  [35, { en: 'University of Hong Kong', ru: 'Гонконгский университет' }, true],
  [
    47,
    {
      en: 'Hong Kong University of Science and Technology',
      ru: 'Гонконгский университет науки и технологии',
    },
    true,
  ],
  [57, { en: 'Chinese University of Hong Kong', ru: 'Китайский университет Гонконга' }, true],
  [
    80,
    { en: 'University of Science and Technology of China', ru: 'Научно-технический университет Китая' },
    false,
  ],
  [107, { en: 'Zhejiang', ru: 'Чжэцзянский' }, false],
  [109, { en: 'Fudan', ru: 'Фудань' }, false],
];

/** Ranks of the Chinese universities that the paper counts, and what three ways of counting give. */
export function universitiesThreshold(ledger: Lookup): UniversitiesThreshold {
  const universities = RANKS.map(([rank, label, hongKong]): University => ({
    rank,
    hongKong,
    row: rowOfCheck(ledger, CHECK, {
      id: `rank-${rank}`,
      label,
      series: hongKong ? HONG_KONG : MAINLAND,
      amount: rank,
      unit: 'place',
      date: EDITION,
    }),
  }));
  const count = (id: string, amount: number, label: Localised): ChartRow =>
    rowOfCheck(ledger, CHECK, { id, label, series: COUNTS, amount, unit: 'universities', date: EDITION });
  const rows = [
    ...universities.map(({ row }) => row),
    rowOfClaim(
      ledger,
      'universities-cut-off',
      { en: 'Where the paper stops counting', ru: 'Где статья перестаёт считать' },
      COUNTS,
    ),
    rowOfClaim(
      ledger,
      'universities-top-110',
      { en: 'The paper: among the first 110', ru: 'Статья: в первых 110' },
      COUNTS,
    ),
    count('with-hong-kong', countWithin(universities, CUT.paper).both, {
      en: 'Among the first 110, with Hong Kong',
      ru: 'В первых 110, с Гонконгом',
    }),
    count('top-100', countWithin(universities, CUT.round).mainland, {
      en: 'Among the first 100, mainland China',
      ru: 'В первой сотне, материковый Китай',
    }),
  ];
  return { rows, universities };
}

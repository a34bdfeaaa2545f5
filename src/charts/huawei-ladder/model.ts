import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfCheck, rowOfClaim } from '../rows.ts';

/** One thing that the paper dates, and what the check found of it. */
export interface Step {
  paper: ChartRow;
  record: ChartRow;
  years: { paper: number; record: number };
}

export interface HuaweiLadder extends ChartModel {
  steps: readonly Step[];
}

const PAPER: Localised = { en: 'The paper', ru: 'Статья' };
const RECORD: Localised = { en: 'The record', ru: 'Проверка' };

/** Claim, what the paper dates, row of the check, its date and what it says. */
const STEPS: readonly [string, Localised, string, string, Localised][] = [
  [
    'ren-statement-year',
    { en: 'Ren’s remark, a statement', ru: 'заявление Жэнь Чжэнфэя' },
    '14',
    '1994',
    { en: 'words in a meeting, not in public', ru: 'слова на встрече, а не публично' },
  ],
  [
    'huawei-goes-abroad',
    { en: 'business abroad', ru: 'выход за рубеж' },
    '13',
    '1996',
    { en: 'first large contract abroad', ru: 'первый крупный контракт за рубежом' },
  ],
  [
    'huawei-first-phone',
    { en: 'first telephone', ru: 'первый телефон' },
    '10',
    '2004',
    { en: 'first telephone, the C300', ru: 'первый телефон, C300' },
  ],
  [
    'huawei-first-smartphone',
    { en: 'first smartphone', ru: 'первый смартфон' },
    '11',
    '2009-10',
    { en: 'first smartphone, the U8220', ru: 'первый смартфон, U8220' },
  ],
  [
    'huawei-apple-agreement',
    { en: 'patents passed to and from Apple', ru: 'обмен патентами с Apple' },
    '1',
    '2015',
    { en: 'licences, no patent changed hands', ru: 'лицензии, патенты не передавали' },
  ],
  [
    'huawei-second-in-2019',
    { en: 'second in making smartphones', ru: 'вторая по смартфонам' },
    '12',
    '2019',
    { en: 'second by shipments', ru: 'вторая по поставкам' },
  ],
];

/** What document 004 dates of Huawei beside what the check found, in the order of the years. */
export function huaweiLadder(ledger: Lookup): HuaweiLadder {
  const steps = STEPS.map(([claim, said, check, date, found]): Step => {
    const paper = rowOfClaim(ledger, claim, said, PAPER);
    const record = rowOfCheck(ledger, check, { id: `${claim}-record`, label: found, series: RECORD, date });
    return { paper, record, years: { paper: yearOf(paper), record: yearOf(record) } };
  });
  return { rows: steps.flatMap(({ paper, record }) => [paper, record]), steps };
}

function yearOf({ id, date }: ChartRow): number {
  const year = Number(date?.slice(0, 4));
  if (!year) throw new Error(`The row "${id}" has no year. Mend: give its claim a period.`);
  return year;
}

import { need, type Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { amount, rowOfArithmetic, rowOfClaim, rowsOfSeries, runsOf } from '../rows.ts';

/** The paper's researchers beside those of the public record, and beside all R&D staff. */
export interface Researchers extends ChartModel {
  /** What the paper says of 2017, and what follows from it for 2007. */
  paper: { start: ChartRow; end: ChartRow; growth: ChartRow };
  /** Researchers by the World Bank's rate, and the runs of years that one definition joins. */
  researchers: ChartRow[];
  runs: ChartRow[][];
  /** All R&D staff by working time, and by heads. */
  staff: { time: ChartRow[]; heads: ChartRow[] };
  /** Growth of the public series: from 2007, and on one definition from 2009. */
  growth: { across: ChartRow; same: ChartRow };
  /** From the public series to the paper, in 2017. */
  gap: ChartRow;
}

const SERIES = 'researchers-fte-china';
const FIRST = 2007;
const LAST = 2022;

/** Rows of the chart "researchers". @throws Error where the content lacks a claim or a series */
export function researchers(ledger: Lookup): Researchers {
  const bySeries = rowsOfSeries(ledger, SERIES, FIRST, LAST);
  const paperGrowth = { en: 'The paper: growth', ru: 'Статья: рост' };
  const thePaper = { en: 'The paper', ru: 'Статья' };
  const paper = {
    start: rowOfClaim(ledger, 'researchers-implied-2007', undefined, thePaper),
    end: rowOfClaim(ledger, 'researchers-2017', undefined, thePaper),
    growth: rowOfClaim(ledger, 'researchers-growth', undefined, paperGrowth),
  };
  const staff = {
    time: rowsOfSeries(ledger, 'rd-personnel-fte-china'),
    heads: rowsOfSeries(ledger, 'rd-personnel-heads-china'),
  };
  const growth = { across: ratio(bySeries, '2007', '2017'), same: ratio(bySeries, '2009', '2017') };
  const gap = rowOfArithmetic({
    id: 'researchers-gap-2017',
    label: {
      en: 'From the public series to the paper: our arithmetic',
      ru: 'От открытого ряда до статьи: наш подсчёт',
    },
    amount: amount(paper.end) - amount(pointOf(bySeries, '2017')),
    unit: 'people',
    date: '2017',
    source: SERIES,
  });
  return {
    rows: [
      paper.start,
      paper.end,
      paper.growth,
      growth.across,
      growth.same,
      gap,
      ...bySeries,
      ...staff.time,
      ...staff.heads,
    ],
    paper,
    researchers: bySeries,
    runs: runsOf(need(ledger.series, SERIES, 'series'), bySeries),
    staff,
    growth,
    gap,
  };
}

/** The point of a year. @throws Error that names the year where there is none */
export function pointOf(rows: readonly ChartRow[], year: string): ChartRow {
  const row = rows.find(({ date }) => date === year);
  if (!row) throw new Error(`There is no point of ${year}. Mend: take a year that the series has.`);
  return row;
}

function ratio(rows: readonly ChartRow[], from: string, to: string): ChartRow {
  return rowOfArithmetic({
    id: `researchers-${from}-${to}`,
    label: {
      en: `Growth of the public series, ${from} to ${to}: our arithmetic${from === '2009' ? ', on one definition' : ', across the break'}`,
      ru: `Рост открытого ряда с ${from} по ${to} год: наш подсчёт${from === '2009' ? ', по единому определению' : ', через смену определения'}`,
    },
    amount: Number((amount(pointOf(rows, to)) / amount(pointOf(rows, from))).toFixed(2)),
    unit: 'times',
    date: `${from}/${to}`,
    source: SERIES,
  });
}

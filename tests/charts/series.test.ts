import { describe, expect, it } from 'vitest';
import { rowOfSeries, rowsOfSeries, runsOf } from '../../src/charts/rows.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

const ledger = lookup();
const series = (id: string) => need(ledger.series, id, 'series');

describe('public series', () => {
  it('derive the researchers from rate and population as their formula says', () => {
    const rates = new Map(
      series('researchers-per-million-china').values.map(({ date, amount }) => [date, amount]),
    );
    const people = new Map(series('population-china').values.map(({ date, amount }) => [date, amount]));
    for (const { date, amount } of series('researchers-fte-china').values) {
      const computed = ((rates.get(date) ?? NaN) * (people.get(date) ?? NaN)) / 1e6;
      expect(amount, date).toBe(Math.round(computed / 1000) * 1000);
    }
  });

  it('give a row with source, status and no verdict of the check', () => {
    const row = rowOfSeries(ledger, 'rd-spending-china', '2022');
    expect(row).toMatchObject({
      amount: 2.55518,
      unit: 'percent',
      status: 'record',
      source: 'rd-spending-china',
    });
    expect(row.check).toBeUndefined();
  });

  it('are not joined across a break of definition', () => {
    const rows = rowsOfSeries(ledger, 'researchers-fte-china', 2007, 2010);
    expect(runsOf(series('researchers-fte-china'), rows).map((run) => run.map(({ date }) => date))).toEqual([
      ['2007', '2008'],
      ['2009', '2010'],
    ]);
  });

  it('leave points alone where the source gives no yearly series', () => {
    const rows = rowsOfSeries(ledger, 'rd-personnel-fte-china');
    expect(runsOf(series('rd-personnel-fte-china'), rows)).toHaveLength(rows.length);
  });

  it('name a licence and a source for everything', () => {
    for (const { sources, licence } of ledger.series.values()) {
      expect(sources.length).toBeGreaterThan(0);
      expect(licence.name.ru).not.toBe('');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { drawnChart } from '../../src/charts/index.ts';
import { WIDTHS } from '../../src/charts/chart.ts';
import { timeline } from '../../src/charts/timeline/model.ts';
import { periodBegunBy, periodsOf } from '../../src/charts/timeline/periods.ts';
import { chartWords, labelsOf } from '../../src/charts/words.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

const ledger = lookup();
const model = timeline(ledger);
const periods = periodsOf(model);

describe('the parts of the timeline', () => {
  it('have every event once, in the order of the drawing', () => {
    const names = periods.flatMap(({ events }) => events.map(({ id }) => id));
    expect(names).toEqual(model.rows.map(({ id }) => id));
  });

  it('count what begins in their years, and the undated last', () => {
    const starting = (from: number, to: number): number =>
      ledger.ledger.events.filter(({ date }) => {
        const year = Number(date?.slice(0, 4).replace('X', '0'));
        return from <= year && year <= to;
      }).length;
    expect(periods.map(({ date, events }) => [date, events.length])).toEqual([
      ['1972/2018', starting(1972, 2018)],
      ['2019', starting(2019, 2019)],
      ['2020/2024', starting(2020, 2024)],
      ['2025', starting(2025, 2025)],
      ['2026/2030', starting(2026, 2030)],
      [undefined, ledger.ledger.events.filter(({ date }) => date === undefined).length],
    ]);
  });

  it('leave out a part in which nothing begins', () => {
    const [first] = model.dated;
    if (!first) throw new Error('The timeline has no event.');
    expect(periodsOf({ dated: [first], undated: [] }).map(({ id }) => id)).toEqual(['period-1972']);
    expect(periodBegunBy(first, periods)).toBe('period-1972');
  });

  it('are named once each in the narrow drawing, in their order', () => {
    const label = labelsOf(need(chartWords(), 'timeline', 'text for the chart'), 'en');
    const svg = drawnChart('timeline')?.render(ledger, {
      language: 'en',
      size: 'narrow',
      width: WIDTHS.narrow,
      ledger,
      label,
    });
    expect([...(svg?.querySelectorAll('[id^="period-"]') ?? [])].map(({ id }) => id)).toEqual(
      periods.map(({ id }) => id),
    );
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawnChart } from '../../src/charts/index.ts';
import { drawingOf } from '../../src/charts/drawings.ts';
import { timeline } from '../../src/charts/timeline/model.ts';
import { periodsOf } from '../../src/charts/timeline/periods.ts';
import { chartWords, labelsOf } from '../../src/charts/words.ts';
import { LANGUAGES } from '../../src/languages.ts';
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
  });

  it.each(LANGUAGES)('land in the narrow drawing, in their order, on what is spoken, in %s', (language) => {
    const words = need(chartWords(), 'timeline', 'text for the chart');
    const chart = drawnChart('timeline');
    if (!chart) throw new Error('There is no timeline.');
    const { document } = parseHTML(drawingOf(chart, words, language, 'narrow', ledger));
    const landings = [...document.querySelectorAll('[tabindex="-1"][role="group"]')];
    expect(landings.map(({ id }) => id)).toEqual(periods.map(({ id }) => `timeline-narrow-${id}`));
    expect(landings.filter((one) => one.closest('[aria-hidden="true"]'))).toEqual([]);
    const label = labelsOf(words, language);
    landings.forEach((landing, index) => {
      const { events } = periods[index] ?? { events: [] };
      expect(landing.getAttribute('aria-label')).toContain(`: ${events.length}`);
      expect(landing.getAttribute('data-begins')).toBe(events[0]?.id);
      const told = landing.querySelector('[role="img"]')?.getAttribute('aria-label')?.split('; ') ?? [];
      expect(told.length).toBe(events.length);
      events.forEach(({ id }, at) => expect(told[at]).toContain(label(id)));
    });
    // All that can be seen is still hidden from assistive technology: the landings say it.
    expect([...document.querySelectorAll('text')].filter((one) => !one.closest('[aria-hidden]'))).toEqual([]);
  });
});

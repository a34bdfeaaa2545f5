import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { element } from '../../src/charts/drawing.ts';
import { drawingOf } from '../../src/charts/drawings.ts';
import { refuseOutside, rowsOutside } from '../../src/charts/outside.ts';
import { rowsOfSeries } from '../../src/charts/rows.ts';
import { sheet } from '../../src/charts/sheet.ts';
import { chartWords } from '../../src/charts/words.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

const drawn = (name: string, attributes: Record<string, string | number>) =>
  sheet(100, 50, (document) => [element(document, name, { 'data-row': 'point', ...attributes })]);

describe('a value outside its frame', () => {
  it.each([
    ['a column over the top', 'rect', { x: 10, y: -20, width: 5, height: 70 }],
    ['a dot beyond the right end', 'circle', { cx: 130, cy: 20, r: 3 }],
    ['a number below', 'text', { x: 10, y: 80 }],
    ['what could not be computed', 'circle', { cx: 'NaN', cy: 20, r: 3 }],
  ])('is found: %s', (_, name, attributes) => {
    expect(rowsOutside(drawn(name, attributes))).toEqual(['point']);
    expect(() => refuseOutside('sample', drawn(name, attributes))).toThrow(
      /The chart "sample" draws row "point" outside its frame\. Mend: widen the axis in src\/charts\/sample\//,
    );
  });

  it('is not one that lies inside, or that is moved there', () => {
    expect(rowsOutside(drawn('rect', { x: 0, y: 0, width: 100, height: 50 }))).toEqual([]);
    expect(
      rowsOutside(drawn('rect', { x: -40, y: 0, width: 9, height: 9, transform: 'translate(50 0)' })),
    ).toEqual([]);
  });
});

describe('an empty stretch of a series', () => {
  it('is refused by name', () => {
    expect(() => rowsOfSeries(lookup(), 'rd-spending-china', 1800, 1810)).toThrow(
      /The series "rd-spending-china" has no value from 1800 to 1810\. Mend: /,
    );
  });
});

describe('drawing all charts in both languages, at both sizes', () => {
  it('takes less than ten seconds', () => {
    const ledger = lookup();
    const began = performance.now();
    for (const chart of CHARTS)
      for (const language of LANGUAGES)
        for (const size of ['wide', 'narrow'] as const)
          drawingOf(chart, need(chartWords(), chart.id, 'text for the chart'), language, size, ledger);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 30_000);
});

import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { drawingOf } from '../../src/charts/drawings.ts';
import { chartWords } from '../../src/charts/words.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

/** What a build may spend on drawing every chart in both languages at both sizes. */
const BUDGET_MS = 10_000;

const cases = CHARTS.flatMap((chart) =>
  LANGUAGES.flatMap((language) =>
    (['wide', 'narrow'] as const).map((size) => ({
      chart,
      language,
      size,
      name: `${chart.id}.${language}.${size}`,
    })),
  ),
);
const draw = ({ chart, language, size }: (typeof cases)[number]): string =>
  drawingOf(chart, need(chartWords(), chart.id, 'text for the chart'), language, size, lookup());

/** One element a line, so that a changed number is one changed line. */
const inLines = (svg: string): string => `${svg.replace(/><(?!\/?t(ext|span)\b)/g, '>\n<')}\n`;

describe('the drawings', () => {
  it('take less than 10 s, all charts in both languages at both sizes', () => {
    lookup();
    // Time of the processor: what else the machine does is not the drawings' doing.
    const started = process.cpuUsage();
    for (const one of cases) draw(one);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(BUDGET_MS);
  });

  it.each(cases)('$name is the picture that it was', async (one) => {
    await expect(inLines(draw(one))).toMatchFileSnapshot(`__snapshots__/${one.name}.svg`);
  });

  it.each(cases)('$name has nothing that the policy forbids, and no id twice', (one) => {
    const svg = draw(one);
    expect(svg).not.toMatch(/ style=|<style|<script| on\w+=/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(cases)('$name draws only points that are in the rows, and no number that is none', (one) => {
    const svg = draw(one);
    const rows = new Set(one.chart.model(lookup()).rows.map(({ id }) => id));
    const drawn = [...svg.matchAll(/ data-row="([^"]+)"/g)].flatMap(([, id = '']) => id);
    expect(drawn.filter((id) => !rows.has(id))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(0);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

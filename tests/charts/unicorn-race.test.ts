import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../src/charts/chart.ts';
import { drawnChart } from '../../src/charts/index.ts';
import { unicornRace } from '../../src/charts/unicorn-race/model.ts';
import { chartWords, labelsOf } from '../../src/charts/words.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

describe('the race of unicorns', () => {
  const { rows, races } = unicornRace(lookup());

  it('has both lists with both countries', () => {
    expect(races.map(({ china, usa }) => [china.amount, usa.amount])).toEqual([
      [206, 203],
      [227, 233],
    ]);
  });

  it('finds every number of the check in row 4', () => {
    const row = lookup().checks.get('4');
    for (const { checkRow, amount } of rows.filter(({ checkRow }) => checkRow)) {
      expect(checkRow).toBe('4');
      expect(`${row?.finding.en} ${row?.sinceThen?.en}`).toContain(String(amount));
    }
  });

  it('names the leads as our arithmetic', () => {
    expect(races.map(({ lead }) => lead.amount)).toEqual([3, 6]);
    for (const { lead } of races) {
      expect(lead.label.en).toContain('our arithmetic');
      expect(lead.mark).toBe('view');
    }
  });

  it('is cut on phones, until the reader compares, under the words of the guess and above the second list', () => {
    const css = readFileSync('src/styles/drawings/unicorn-race.css', 'utf8');
    const [, width, height] = /aspect-ratio: (\d+) \/ (\d+)/.exec(css) ?? [];
    const svg = drawnChart('unicorn-race')?.render(lookup(), {
      language: 'en',
      size: 'narrow',
      width: WIDTHS.narrow,
      ledger: lookup(),
      label: labelsOf(need(chartWords(), 'unicorn-race', 'text for the chart'), 'en'),
    });
    const y = (name: string): number => Number(svg?.querySelector(name)?.getAttribute('y'));
    expect(Number(width)).toBe(WIDTHS.narrow);
    expect(svg?.getAttribute('preserveAspectRatio')).toBe('xMidYMin slice');
    expect(Number(height) - y('.guess-words')).toBeGreaterThanOrEqual(8);
    expect(Number(height) - y('.guess-words')).toBeLessThan(16);
    expect(Number(height)).toBeLessThan(y('.answer > .label:not(.answer)'));
  });
});

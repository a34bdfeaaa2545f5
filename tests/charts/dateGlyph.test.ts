import { describe, expect, it } from 'vitest';
import { dateGlyph, type Dated } from '../../src/charts/timeline/dateGlyph.ts';
import { dateExtent } from '../../src/text/dates.ts';

const look = { lane: 'china', mark: 'report', status: 'report' } as const;
const glyph = (date?: string, change: Partial<Dated> = {}): string =>
  dateGlyph({ ...look, ...(date && { extent: dateExtent(date) }), ...change });

/** Where the bar of a date begins, and how long it is. */
function barOf(date: string): { x: number; width: number } {
  const [bar = ''] = /<rect [^>]*>/.exec(glyph(date)) ?? [];
  const number = (name: string): number => Number(new RegExp(` ${name}="([^"]+)"`).exec(bar)?.[1]);
  return { x: number('x'), width: number('width') };
}

describe('the glyph of a date', () => {
  it('puts a month into its own cell of twelve, and half a year into six', () => {
    expect(barOf('2019-01')).toEqual({ x: 6, width: 9 });
    expect(barOf('2019-12').x).toBeCloseTo(105, 1);
    expect(barOf('2019-01/2019-06').width).toBeCloseTo(54, 1);
  });

  it('fills the whole year where a year or more is all that is known, without cells', () => {
    for (const date of ['2019', '199X', '2007/2017']) {
      expect(barOf(date)).toEqual({ x: 6, width: 108 });
      expect(glyph(date)).not.toContain('date-cells');
    }
  });

  it('draws a day as a line, a plan dashed, damage hatched', () => {
    expect(glyph('2025-11-04')).toContain('class="day');
    expect(glyph('2030', { mark: 'plan', status: 'plan' })).toContain('planned');
    expect(glyph('2020', { mark: 'hatch' })).toContain('when-hatch');
  });

  it('puts what has no date nowhere', () => {
    expect(glyph()).toContain('undated tone-china');
    expect(glyph()).toContain('>?<');
    expect(glyph()).not.toMatch(/class="(?:when|day)/);
  });
});

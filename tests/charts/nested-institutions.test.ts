import { describe, expect, it } from 'vitest';
import { drawNest } from '../../src/charts/nested-institutions/draw.ts';
import { nestedInstitutions } from '../../src/charts/nested-institutions/model.ts';
import { labelsOf, chartWords } from '../../src/charts/words.ts';
import { WIDTHS } from '../../src/charts/chart.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

const ledger = lookup();
const model = nestedInstitutions(ledger);

describe('the nested institutions', () => {
  it('go from the meeting down to the Expert Council', () => {
    expect(model.levels.map(({ key }) => key)).toEqual([
      'meeting',
      'commission',
      'subcommission',
      'group',
      'council',
    ]);
  });

  it('are on record but for the council, which is a plan', () => {
    expect(model.rows.map(({ status }) => status)).toEqual(['record', 'record', 'record', 'record', 'plan']);
  });

  it.each(['wide', 'narrow'] as const)('draws every frame inside the one before it, %s', (size) => {
    const label = labelsOf(need(chartWords(), 'nested-institutions', 'words'), 'ru');
    const svg = drawNest(model, { language: 'ru', size, width: WIDTHS[size], ledger, label });
    const frames = [...svg.querySelectorAll('rect')].map((rect) => {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(rect.getAttribute(name)),
      );
      return {
        x,
        y,
        right: x + width,
        bottom: y + height,
        planned: rect.getAttribute('class') === 'nest-planned',
      };
    });
    frames.slice(1).forEach((inner, index) => {
      const outer = frames[index];
      expect(inner.x).toBeGreaterThan(outer?.x ?? Infinity);
      expect(inner.right).toBeLessThan(outer?.right ?? 0);
      expect(inner.y).toBeGreaterThan(outer?.y ?? Infinity);
      expect(inner.bottom).toBeLessThan(outer?.bottom ?? 0);
    });
    expect(frames.map(({ planned }) => planned)).toEqual([false, false, false, false, true]);
  });
});

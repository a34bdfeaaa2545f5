import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { chartThumb } from '../../src/charts/picture.ts';
import { wholeHeight } from '../../src/charts/thumbCut.ts';
import { chartWords } from '../../src/charts/words.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

/** Bars at these heights, each 10 units thick, on a picture of 100 units. */
const bars = (...tops: number[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><rect width="100" height="100" fill="#fff"/>${tops.map((top) => `<rect x="10" y="${top}" width="50" height="10" fill="#000"/>`).join('')}</svg>`;

describe('a picture that is too long', () => {
  it('ends in the lowest gap between its lines', () => {
    const height = wholeHeight(bars(20, 60, 80, 96), 100);
    expect(height).toBeGreaterThan(90);
    expect(height).toBeLessThan(96);
  });

  it('keeps its height where there is no gap low enough', () => {
    expect(wholeHeight(bars(55, 64, 73, 82, 91), 100)).toBe(100);
  });

  it('is so in the gallery: the long ladder ends before its frame does', () => {
    const ladder = CHARTS.find(({ id }) => id === 'ladder-of-reality');
    if (!ladder) throw new Error('There is no ladder of reality.');
    const svg = chartThumb(ladder, need(chartWords(), ladder.id, 'words'), 'en', lookup());
    const [frame = 0, shown = 0] = [...svg.matchAll(/<svg[^>]* height="([\d.]+)"/g)].map(([, height]) =>
      Number(height),
    );
    expect(shown).toBeLessThan(frame);
  });
});

import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../src/charts/chart.ts';
import { degreeBands, degreeTicks, sayDegrees, SIDES } from '../../src/charts/places/degrees.ts';
import { signsOf } from '../../src/charts/places/key.ts';
import { simplify } from '../../src/charts/places/land.ts';
import { placesOnMap } from '../../src/charts/places/model.ts';
import { GRID, mapBase } from '../../src/charts/places/projection.ts';
import { EARTH_RADIUS, scaleBar, unitsPerKilometre } from '../../src/charts/places/scaleBar.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const SIZES = ['wide', 'narrow'] as const;

describe.each(SIZES)('the border of degrees of the %s map', (size) => {
  const base = mapBase(size, WIDTHS[size]);
  const ticks = degreeTicks(base);

  it('has a tick where a meridian or a parallel of the projection meets the frame, and nowhere else', () => {
    expect(ticks.length).toBeGreaterThan(20);
    for (const { side, degrees, x, y } of ticks) {
      const [longitude, latitude] = base.unproject({ x, y });
      expect(side === 'top' || side === 'bottom' ? longitude : latitude).toBeCloseTo(degrees, 2);
      // Back by the projection itself: the tick lies on its line.
      const back = base.project([longitude, latitude]);
      expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.01);
    }
  });

  it('leaves out no line: the degrees of a side are ten apart', () => {
    for (const side of SIDES) {
      const own = ticks.filter((tick) => tick.side === side).map(({ degrees }) => degrees);
      own.slice(1).forEach((degrees, index) => expect(Math.abs(degrees - (own[index] ?? 0))).toBe(GRID));
    }
  });

  it('is dark between 80 and 90 degrees east, and light between 70 and 80', () => {
    const bottom = ticks.filter(({ side }) => side === 'bottom');
    const at = (degrees: number): number => bottom.find((tick) => tick.degrees === degrees)?.x ?? NaN;
    const bands = degreeBands(base, bottom, 5);
    expect(bands).toContain(`M${Math.round(at(80) * 10) / 10} `);
    expect(bands).not.toContain(`M${Math.round(at(70) * 10) / 10} `);
  });
});

describe('the degrees', () => {
  it.each([
    [60, 'longitude', '60° E', '60° в. д.'],
    [40, 'latitude', '40° N', '40° с. ш.'],
    [190, 'longitude', '170° W', '170° з. д.'],
    [0, 'longitude', '0°', '0°'],
  ] as const)('%i of %s are said as a map says them', (degrees, axis, en, ru) => {
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    expect(plain(sayDegrees(degrees, axis, 'en'))).toBe(en);
    expect(plain(sayDegrees(degrees, axis, 'ru'))).toBe(ru);
  });
});

describe.each(SIZES)('the scale bar of the %s map', (size) => {
  const base = mapBase(size, WIDTHS[size]);
  const bar = scaleBar(base);

  it.each([28, 62])('is as long as its kilometres are along %i° N', (latitude) => {
    // So far to the east of 70° E by the sphere, step by step along the parallel.
    const step = geoDistance([70, latitude], [70.01, latitude]) * EARTH_RADIUS;
    let length = 0;
    for (let at = 70, gone = 0; gone < bar.kilometres; at += 0.01, gone += step) {
      const [a, b] = [base.project([at, latitude]), base.project([at + 0.01, latitude])];
      length += Math.hypot(b.x - a.x, b.y - a.y);
    }
    expect(length / bar.units).toBeCloseTo(1, 2);
  });

  it('would be too long between them, where the projection makes the way along a parallel shorter', () => {
    expect(unitsPerKilometre(base, 45) * bar.kilometres).toBeLessThan(bar.units * 0.97);
  });

  it('is long enough to be read, and no longer than a quarter of the map', () => {
    expect(bar.units).toBeGreaterThan(45);
    expect(bar.units).toBeLessThan(WIDTHS[size] / 4);
  });
});

describe('the key of the signs', () => {
  it('names the kinds of lines that the map has, and no other', () => {
    const model = placesOnMap(lookup());
    const lines = (placings: typeof model.placings): string[] =>
      signsOf({ ...model, placings }, { language: 'en', label: (key) => key })
        .filter(({ shape }) => shape === 'line')
        .map(({ words }) => words);
    expect(lines(model.placings)).toEqual(['On record', 'Reported', 'Planned', 'Someone’s view']);
    expect(lines(model.placings.filter(({ row }) => row.mark !== 'plan'))).not.toContain('Planned');
    expect(lines(model.placings.filter(({ link }) => !link))).toEqual([]);
  });
});

describe('a coast made lighter', () => {
  it('keeps its corners and leaves out what lies on a line', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 5, y: 0.2 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(simplify(line)).toEqual([line[0], line[2], line[3]]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, readTokens, SIGHTS, usesIn, type Theme } from '../helpers/colours.ts';

const TEXT = 4.5;
const MARKS = 3;
/** Smallest distance in OKLab of two party colours, whoever looks; measured: 0.102 light, 0.137 dark. */
const APART: Record<Theme, number> = { light: 0.1, dark: 0.135 };

const GROUNDS = ['--paper', '--paper-2'];
/** Grounds of a part of a drawing; only letters and marks in ink lie on them. */
const PARTS = ['--paper-3', '--field', '--land', '--sea'];
const PARTIES = ['--russia', '--china', '--kazakhstan', '--others'];
const INKS = ['--ink', '--ink-2'];
/** Colours that say nothing: grounds, hairlines and outlines of grounds, which nobody has to make out. */
const SILENT = new Set([...GROUNDS, ...PARTS, '--rule', '--coast', '--highlight', '--shadow', '--veil']);

const tokens = readTokens();
const colour = (token: string, theme: Theme): string => {
  const found = tokens.get(token);
  if (!found) throw new Error(`tokens.css has no colour ${token}`);
  return found[theme];
};
const sheets = (folder: string): string =>
  readdirSync(`src/styles/${folder}`)
    .map((name) => readFileSync(`src/styles/${folder}/${name}`, 'utf8'))
    .join('');
const speaking = usesIn(sheets('drawings') + sheets('charts')).filter(
  ({ token, property }) => !SILENT.has(token) && property !== 'background',
);
const lettered = [...new Set(speaking.filter(({ text }) => text).map(({ token }) => token))];
const marked = [...new Set(speaking.filter(({ text }) => !text).map(({ token }) => token))];
const pairs = (fore: readonly string[], grounds: readonly string[]): [string, string][] =>
  fore.flatMap((one) => grounds.map((ground): [string, string] => [one, ground]));
/** The second colour laid thinly over the first, as tints are. */
const tint = (ground: string, over: string, share: number): string =>
  `#${[1, 3, 5]
    .map((from) => {
      const [a, b] = [ground, over].map((hex) => parseInt(hex.slice(from, from + 2), 16)) as [number, number];
      return Math.round(a * (1 - share) + b * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('finds the colours of the charts', () => {
    expect(lettered).toEqual(expect.arrayContaining([...INKS, ...PARTIES]));
    expect(marked).toEqual(expect.arrayContaining(PARTIES));
  });

  it.each(pairs(lettered, GROUNDS))('letters in %s on %s have 4.5:1', (fore, ground) => {
    expect(contrast(colour(fore, theme), colour(ground, theme))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(pairs(marked, GROUNDS))('marks in %s on %s have 3:1', (fore, ground) => {
    expect(contrast(colour(fore, theme), colour(ground, theme))).toBeGreaterThanOrEqual(MARKS);
  });

  it.each(pairs(INKS, PARTS))('letters in %s on the part %s have 4.5:1', (fore, ground) => {
    expect(contrast(colour(fore, theme), colour(ground, theme))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(pairs(PARTIES, ['--land', '--sea']))('marks in %s on %s of the map have 3:1', (fore, ground) => {
    expect(contrast(colour(fore, theme), colour(ground, theme))).toBeGreaterThanOrEqual(MARKS);
  });

  it.each(PARTIES)('letters in ink on the light tint of %s have 4.5:1', (party) => {
    const ground = tint(colour('--paper', theme), colour(party, theme), 0.1);
    for (const ink of INKS) expect(contrast(colour(ink, theme), ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(PARTIES)('letters in paper on the hue of %s have 4.5:1', (party) => {
    expect(contrast(colour('--paper', theme), colour(party, theme))).toBeGreaterThanOrEqual(TEXT);
  });

  it('keeps the ring of the focus at 3:1', () => {
    for (const ground of GROUNDS)
      expect(contrast(colour('--focus', theme), colour(ground, theme))).toBeGreaterThanOrEqual(MARKS);
  });

  it.each(Object.keys(SIGHTS))('every two parties are told apart with %s', (sight) => {
    const near = PARTIES.flatMap((one, index) =>
      PARTIES.slice(index + 1).map((other) => ({
        pair: `${one} ${other}`,
        distance: distance(colour(one, theme), colour(other, theme), sight),
      })),
    ).filter(({ distance: apart }) => apart < APART[theme]);
    expect(near).toEqual([]);
  });
});

describe('the measures', () => {
  it('know black on white and two equal colours', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(distance('#162bb1', '#162bb1', 'protanopia')).toBe(0);
    expect(distance('#000000', '#ffffff', 'full colour')).toBeCloseTo(1, 2);
  });

  it('find red and green alike without red cones, and no others', () => {
    expect(distance('#b05020', '#7a6a20', 'protanopia')).toBeLessThan(0.06);
    expect(distance('#b05020', '#7a6a20', 'full colour')).toBeGreaterThan(0.1);
  });

  it('read every use of a colour, with its kind', () => {
    expect(usesIn('svg .a text { fill: var(--x); } svg .b { stroke: var(--y); }')).toEqual([
      { selector: 'svg .a text', property: 'fill', token: '--x', text: true },
      { selector: 'svg .b', property: 'stroke', token: '--y', text: false },
    ]);
  });
});

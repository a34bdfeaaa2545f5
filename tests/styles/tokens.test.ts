import { describe, expect, it } from 'vitest';
import { rawValues, strayStyles } from '../../src/styles/check.ts';

const values = (css: string, name = 'x.css'): string[] => rawValues(css, name).map((line) => line.slice(3));

describe('the style sheets', () => {
  it('take every colour and size of type from the tokens', () => {
    expect(strayStyles(process.cwd())).toEqual([]);
  });
});

describe('the check of style sheets', () => {
  it('finds colours', () => {
    expect(values('a { color: #fff; }')).toEqual(['#fff']);
    expect(values('a { fill: rgb(0 0 0); }')).toEqual(['rgb(0']);
    expect(values('a { border: 1px solid black; }')).toEqual([': 1px solid black;']);
  });

  it('finds sizes of type and of pixels', () => {
    expect(values('a { font-size: 1.2rem; }')).toEqual(['font-size: 1.2rem']);
    expect(values('a { font: 400 11pt/1.2 x; }')).toEqual(['font: 400 11pt']);
    expect(values('a { gap: 4px; }')).toEqual(['4px']);
  });

  it('allows rules, relative sizes, space in rem, and what a query asks', () => {
    expect(
      values('@media (width < 704px) { a { border: 2px solid var(--ink); font-size: 0.5em; gap: 1rem; } }'),
    ).toEqual([]);
    expect(values('a { font: 400 14px/1 x; }', 'drawings/common.css')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { builtSite } from '../helpers/built.ts';

/** Rows whose shares we rounded ourselves, by the beginning of their names. */
const ROUNDED = [
  { chart: 'education-share', rows: 'sum-of-gdp-' },
  { chart: 'rd-spending', rows: 'rd-spending-' },
];

describe('the table of a chart', () => {
  it.each(ROUNDED)('gives every rounded share of $chart with two decimals', ({ chart, rows }) => {
    for (const language of ['en', 'ru']) {
      const page = builtSite().pages.find(({ address }) => address === `/${language}/charts/${chart}/`);
      const shares = (page?.root.querySelectorAll(`tr[data-row^="${rows}"] td[data-sort]`) ?? [])
        .map(({ textContent }) => textContent.trim())
        .filter((text) => text.endsWith('%'));
      expect(shares.length).toBeGreaterThan(5);
      expect(shares.filter((text) => !/\d[.,]\d\d\u00a0?%$/.test(text))).toEqual([]);
    }
  });
});

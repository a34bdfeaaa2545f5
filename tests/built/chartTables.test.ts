import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
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

describe.each(CHARTS.map(({ id }) => id))('the page of the chart %s', (id) => {
  it.each(['en', 'ru'])('holds picture, words and table without any script in “%s”', (language) => {
    const page = builtSite().pages.find(({ address }) => address === `/${language}/charts/${id}/`);
    const figure = page?.root.querySelector(`figure[data-chart="${id}"]`);
    const part = (selector: string) => {
      const found = figure?.querySelector(selector);
      expect(found, selector).toBeTruthy();
      expect(found?.closest('[hidden], template'), selector).toBeNull();
      return found;
    };
    expect(part('svg.drawing')?.querySelectorAll('[data-row]').length).toBeGreaterThan(0);
    expect(part('details.chart-words p')?.textContent.length).toBeGreaterThan(60);
    expect(part('details.chart-table table tbody')?.querySelectorAll('tr').length).toBeGreaterThan(0);
  });
});

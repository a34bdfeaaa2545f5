import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

const LINKS = [
  { chapter: 'how-china-got-here', chart: 'patent-swap', state: 'ratio', en: '7.85', ru: '7,85' },
  { chapter: 'how-china-got-here', chart: 'universities-threshold', state: '100', en: '100', ru: '100' },
  { chapter: 'why-now', chart: 'who-with-whom', state: '.004', en: 'relations', ru: 'связ' },
  { chapter: 'who-gains-what', chart: 'market-sizes', state: '120', en: '120', ru: '120' },
];

describe.each(LINKS)('the link to a state of $chart in $chapter', ({ chapter, chart, state, ...words }) => {
  it.each(['en', 'ru'] as const)(
    'sets it, says it, scrolls to it only where it is out of sight, and Back undoes it, in %s',
    async (language) => {
      const page = await bench.open(`/${language}/chapters/${chapter}/`);
      const link = page.locator(`a[data-chart-link="${chart}"]`);
      const figure = page.locator(`figure[data-chart="${chart}"]`);
      const asked = () => new URL(page.url()).searchParams.get(chart);
      const inSight = () =>
        figure.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top < innerHeight * 0.8 && bottom > innerHeight * 0.2;
        });
      /** Where the page stands, and where the drawing stands in the window. */
      const view = () =>
        figure.locator('.chart-body').evaluate((one) => ({
          page: Math.round(scrollY),
          drawing: Math.round(one.getBoundingClientRect().top),
        }));
      await link.evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }));
      await page.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }));
      await link.click();
      await expect.poll(asked).toBe(state);
      await expect.poll(() => page.locator('#announcer').textContent()).toContain(words[language]);
      await expect.poll(() => figure.getAttribute('data-state')).toBe(state);
      await expect.poll(inSight, { timeout: 3000 }).toBe(true);
      await page.goBack();
      await expect.poll(asked).toBe(null);
      await expect.poll(() => figure.getAttribute('data-state')).toBe(null);
      // Where the chart is in sight the page stays where it is, or the drawing does: a browser that holds
      // the drawing lets the page go by the lines that the new title has more.
      await page.waitForTimeout(700);
      await figure
        .locator('.chart-body')
        .evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await view();
      await link.evaluate((one: HTMLElement) => one.click());
      await expect.poll(asked).toBe(state);
      await page.waitForTimeout(700);
      const after = await view();
      const moved = [after.page - before.page, after.drawing - before.drawing].map(Math.abs);
      expect(Math.min(...moved), JSON.stringify({ before, after })).toBeLessThanOrEqual(1);
      expect(await inSight()).toBe(true);
      await page.context().close();
    },
  );
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

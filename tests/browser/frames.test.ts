import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { useBench } from '../helpers/browser.ts';
import { answer } from '../helpers/charts.ts';

const bench = useBench();

describe.each(CHARTS.map(({ id }) => id))('the frame of the chart %s', (id) => {
  let page: Page;
  const figureOf = (one: Page) => one.locator(`figure[data-chart="${id}"]`);

  beforeAll(async () => {
    page = await bench.keep('chart', `/ru/charts/${id}/`);
  });

  it('sorts its table by every column, up, down and back, and says so', async () => {
    await answer(page);
    const table = figureOf(page).locator('table');
    const order = () =>
      table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    const own = await order();
    expect(await table.locator('th button').count()).toBe(0);
    await figureOf(page).locator('.chart-table summary').click();
    const columns = await table.locator('thead th').count();
    await expect.poll(() => table.locator('thead th button').count()).toBe(columns);
    const head = table.locator('thead th').first();
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(() => page.locator('#announcer').textContent()).toContain('по возрастанию');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    expect(await table.locator('[aria-sort]').count()).toBe(0);
    expect(await order()).toEqual(own);
    // The other columns are the same program: pressed inside the page, where a press takes no time.
    for (const { sorts, rows } of await table.evaluate(pressColumns)) {
      expect(sorts).toEqual(['ascending', 'descending', null]);
      const [up = [], down = [], back] = rows;
      expect([...up].sort()).toEqual([...own].sort());
      expect([...down].sort()).toEqual([...own].sort());
      expect(back).toEqual(own);
    }
  });

  it('gives code for both languages whose frame fits, and scrolls where it does not', async () => {
    await figureOf(page).locator('.chart-tools summary').click();
    const codes = await figureOf(page).locator('.chart-tools code').allTextContents();
    const heights = new Map(
      codes.map((code) => [
        /\/(en|ru)\/embed\//.exec(code)?.[1] ?? '',
        Number(/height="(\d+)"/.exec(code)?.[1]),
      ]),
    );
    expect([...heights.keys()].sort()).toEqual(['en', 'ru']);
    for (const [language, height] of heights) {
      const embed = await bench.keep('embed', `/${language}/embed/${id}/`, {
        viewport: { width: 720, height },
      });
      await answer(embed);
      const needed = await embed.evaluate(
        () => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
      );
      // What other people's pages keep free: all that is needed, and not much more. Controls differ in height.
      const [over, under] =
        (await figureOf(embed).locator('[data-controls]').count()) > 0 ? [250, 300] : [24, 160];
      expect(needed, `${language}: ${needed} of ${height}`).toBeLessThanOrEqual(height + over);
      expect(needed, `${language}: ${needed} of ${height}`).toBeGreaterThan(height - under);
      expect(await embed.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
      await embed.setViewportSize({ width: 360, height: 400 });
      expect(
        await embed.evaluate(() => {
          scrollTo({ top: 200, behavior: 'instant' });
          return [scrollY, document.documentElement.scrollWidth];
        }),
      ).toEqual([200, 360]);
    }
  });
});

/** In the page: presses each column's button thrice; gives how the column says it is sorted, and the rows. */
function pressColumns(table: Element): { sorts: (string | null)[]; rows: (string | null)[][] }[] {
  return [...table.querySelectorAll('thead th')].map((head) => {
    const sorts: (string | null)[] = [];
    const rows: (string | null)[][] = [];
    for (let press = 0; press < 3; press += 1) {
      head.querySelector('button')?.click();
      sorts.push(head.getAttribute('aria-sort'));
      rows.push([...table.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-row')));
    }
    return { sorts, rows };
  });
}

/** One with nothing to set, one that asks first, one with filters; that all have the parts, the tests of the built site see. */
describe.each(['patent-swap', 'unicorn-race', 'who-with-whom'])('the chart %s without scripts', (id) => {
  it('shows picture, words and table', async () => {
    const plain = await bench.keep('plain', `/en/charts/${id}/`, { javaScriptEnabled: false });
    const figure = plain.locator(`figure[data-chart="${id}"]`);
    expect(await figure.locator('svg.drawing').first().isVisible()).toBe(true);
    await figure.locator('.chart-words summary').click();
    expect(await figure.locator('.chart-words p').isVisible()).toBe(true);
    await figure.locator('.chart-table summary').click();
    expect(await figure.locator('tbody tr').first().isVisible()).toBe(true);
  });
});

describe('a browser that cannot copy images', () => {
  it('is offered the link and not the image', async () => {
    const poor = await bench.open('/en/charts/patent-swap/', {}, () => {
      Object.defineProperty(window, 'ClipboardItem', { value: undefined });
    });
    await poor.locator('.chart-tools summary').click();
    await expect.poll(() => poor.locator('[data-take="link"]').isVisible()).toBe(true);
    expect(await poor.locator('[data-take="image"]').isVisible()).toBe(false);
    await poor.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

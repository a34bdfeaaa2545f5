import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

/** Opens a page with a chart; one that asks for a guess first is taken past its question. */
async function openAnswered(...where: Parameters<typeof bench.open>): Promise<Page> {
  const page = await bench.open(...where);
  const answer = page.locator('[data-step="compare"]');
  if ((await answer.count()) > 0) await answer.first().check({ force: true });
  return page;
}

describe.each(CHARTS.map(({ id }) => id))('the chart %s', (id) => {
  it.each(['en', 'ru'])(
    'is walked by arrow keys from one tab stop, each point spoken, in “%s”',
    async (language) => {
      const page = await openAnswered(`/${language}/charts/${id}/`);
      const body = page.locator(`figure[data-chart="${id}"] .chart-body`);
      expect(await page.locator(`figure[data-chart="${id}"] .chart-body[tabindex="0"]`).count()).toBe(1);
      expect(await body.locator('a[href], button, [tabindex="0"]').count()).toBe(0);
      await body.focus();
      const rows = await page.locator(`figure[data-chart="${id}"] tbody tr[data-row]`).count();
      const spoken = new Set<string>();
      for (let step = 0; step < rows; step += 1) {
        await expect
          .poll(async () => {
            await page.keyboard.press(step === 0 ? 'Home' : 'ArrowRight');
            const said = (await page.locator('#announcer').textContent()) ?? '';
            const shown = (await page.locator(`figure[data-chart="${id}"] .chart-tip`).textContent()) ?? '';
            return said !== '' && shown !== '';
          })
          .toBe(true);
        spoken.add((await page.locator(`figure[data-chart="${id}"] .chart-tip`).textContent()) ?? '');
        if (step > 12) break;
      }
      expect([...spoken].every((text) => text.length > 3)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator(`figure[data-chart="${id}"] .chart-tip`).isVisible()).toBe(false);
      await page.context().close();
    },
  );

  it('is complete without scripts: picture, words and table', async () => {
    const page = await bench.open(`/en/charts/${id}/`, { javaScriptEnabled: false });
    const figure = page.locator(`figure[data-chart="${id}"]`);
    expect(await figure.locator('svg.drawing').first().isVisible()).toBe(true);
    await figure.locator('.chart-words summary').click();
    expect((await figure.locator('.chart-words p').textContent())?.length).toBeGreaterThan(60);
    await figure.locator('.chart-table summary').click();
    expect(await figure.locator('tbody tr').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows its default for a nonsense state in the address', async () => {
    const page = await bench.open(`/en/charts/${id}/?${id}=%3Cscript%3E&${id}=9e999`);
    const inputs = page.locator(`figure[data-chart="${id}"] .states input`);
    if ((await inputs.count()) > 0) expect(await inputs.first().isChecked()).toBe(true);
    expect(await page.locator(`figure[data-chart="${id}"] svg.drawing.wide`).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.each(CHARTS.map(({ id }) => id))('the frame of the chart %s', (id) => {
  const figureOf = (page: Page) => page.locator(`figure[data-chart="${id}"]`);

  it('sorts its table by every column, up, down and back, and says so', async () => {
    const page = await openAnswered(`/ru/charts/${id}/`);
    const table = figureOf(page).locator('table');
    const order = () =>
      table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    const own = await order();
    expect(await table.locator('th button').count()).toBe(0);
    await figureOf(page).locator('.chart-table summary').click();
    const heads = table.locator('thead th');
    await expect.poll(() => table.locator('thead th button').count()).toBe(await heads.count());
    for (let column = 0; column < (await heads.count()); column += 1) {
      const head = heads.nth(column);
      await head.locator('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      await expect.poll(() => page.locator('#announcer').textContent()).toContain('по возрастанию');
      expect([...(await order())].sort()).toEqual([...own].sort());
      await head.locator('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await head.locator('button').click();
      expect(await table.locator('[aria-sort]').count()).toBe(0);
      expect(await order()).toEqual(own);
    }
    await page.context().close();
  });

  it('gives code for both languages whose frame fits, and scrolls where it does not', async () => {
    const page = await bench.open(`/en/charts/${id}/`);
    await figureOf(page).locator('.chart-tools summary').click();
    const codes = await figureOf(page).locator('.chart-tools code').allTextContents();
    expect(codes.map((code) => /\/(en|ru)\/embed\//.exec(code)?.[1])).toEqual(['en', 'ru']);
    for (const [index, language] of ['en', 'ru'].entries()) {
      const height = Number(/height="(\d+)"/.exec(codes[index] ?? '')?.[1]);
      const embed = await openAnswered(`/${language}/embed/${id}/`, { viewport: { width: 720, height } });
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
      await embed.context().close();
    }
    await page.context().close();
  });

  it('copies image, code and link, and offers nothing where the browser cannot', async () => {
    const page = await bench.open(`/en/charts/${id}/`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await figureOf(page).locator('.chart-tools summary').click();
    const press = (what: string) => figureOf(page).locator(`[data-take="${what}"]`).first();
    await press('link').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(bench.address(`/en/charts/${id}/`));
    await press('code').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe src=');
    await press('image').click();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)))
      .toContain('image/png');
    await page.context().close();
    const poor = await bench.open(`/en/charts/${id}/`, {}, () => {
      Object.defineProperty(window, 'ClipboardItem', { value: undefined });
    });
    await figureOf(poor).locator('.chart-tools summary').click();
    await expect.poll(() => figureOf(poor).locator('[data-take="link"]').isVisible()).toBe(true);
    expect(await figureOf(poor).locator('[data-take="image"]').isVisible()).toBe(false);
    await poor.context().close();
  });

  it.each([
    { width: 1440, height: 900, colorScheme: 'light' },
    { width: 390, height: 844, colorScheme: 'dark' },
    { width: 390, height: 500, colorScheme: 'light' },
  ] as const)(
    'marks each point by a frame and keeps its tip in the window, $width × $height',
    async (options) => {
      const { width, height, colorScheme } = options;
      const page = await openAnswered(`/ru/charts/${id}/`, { viewport: { width, height }, colorScheme });
      await page.locator(`figure[data-chart="${id}"] .chart-body`).focus();
      const tip = figureOf(page).locator('.chart-tip');
      for (let step = 0; step < 14; step += 1) {
        await expect
          .poll(async () => {
            if (step === 0) await page.keyboard.press('Home');
            return tip.isVisible();
          })
          .toBe(true);
        const box = await tip.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        const lit = await figureOf(page).locator('.drawing .lit').count();
        expect((await figureOf(page).locator('.chart-lit').count()) > 0).toBe(lit > 0);
        await page.keyboard.press('ArrowRight');
      }
      const frame = figureOf(page).locator('.chart-lit').first();
      if ((await frame.count()) > 0) {
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await frame.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('2px');
      }
      await page.context().close();
    },
  );

  it('draws nothing outside its own box, at either width', async () => {
    for (const width of [1440, 390]) {
      const page = await bench.open(`/ru/charts/${id}/`, { viewport: { width, height: 900 } });
      await page.evaluate(() => document.fonts.ready);
      const outside = await figureOf(page)
        .locator('svg.drawing')
        .evaluateAll((drawings) =>
          drawings
            .filter((drawing) => drawing.getClientRects().length > 0)
            .flatMap((drawing) => {
              const box = drawing.getBoundingClientRect();
              return [...drawing.querySelectorAll('text, [data-row]')]
                .filter((shape) => shape.getClientRects().length > 0)
                .filter((shape) => {
                  const { left, right, top, bottom } = shape.getBoundingClientRect();
                  // A text's box has room above for ascenders that its letters do not fill.
                  const size = Number.parseFloat(getComputedStyle(shape).fontSize);
                  const scale = box.width / (shape.closest('svg')?.viewBox.baseVal.width ?? box.width);
                  const above = shape.tagName === 'text' ? Math.max(3, size * scale * 0.45) : 3;
                  return (
                    left < box.left - 3 ||
                    right > box.right + 3 ||
                    top < box.top - above ||
                    bottom > box.bottom + 3
                  );
                })
                .map((shape) => `${shape.tagName} ${shape.textContent.slice(0, 40)}`);
            }),
        );
      expect(outside).toEqual([]);
      await page.context().close();
    }
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

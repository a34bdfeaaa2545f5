import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { useBench } from '../helpers/browser.ts';
import { answer, placeOfPoint, walkQuickly, walkThrough, type Stop } from '../helpers/charts.ts';

const bench = useBench();

/** Points walked at each width: enough to pass the turns of every drawing. */
const STEPS = 14;
const WINDOWS = [
  { width: 1440, height: 900, colorScheme: 'light', hasTouch: false },
  { width: 390, height: 844, colorScheme: 'dark', hasTouch: true },
] as const;

describe.each(CHARTS.map(({ id }) => id))('the chart %s in English', (id) => {
  let page: Page;
  const figure = () => page.locator(`figure[data-chart="${id}"]`);

  beforeAll(async () => {
    page = await bench.keep('en', `/en/charts/${id}/?${id}=%3Cscript%3E&${id}=9e999`);
  });

  it('shows its default for a nonsense state in the address', async () => {
    const inputs = figure().locator('.states input');
    if ((await inputs.count()) > 0) expect(await inputs.first().isChecked()).toBe(true);
    expect(await figure().locator('svg.drawing.wide').isVisible()).toBe(true);
  });

  it('is walked by arrow keys from one tab stop, each point spoken', async () => {
    await answer(page);
    expect(await figure().locator('.chart-body[tabindex="0"]').count()).toBe(1);
    expect(await figure().locator('.chart-body').locator('a[href], button, [tabindex="0"]').count()).toBe(0);
    const stops = await walkThrough(page, id, STEPS);
    expect(stops.filter(({ spoken, tip }) => spoken.length < 4 || tip.length < 4)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await figure().locator('.chart-tip').isVisible()).toBe(false);
  });

  it('copies link, code and citation', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await figure().locator('.chart-tools summary').click();
    const press = (what: string) => figure().locator(`[data-take="${what}"]`).first();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    // The page was opened at nonsense in place of a state: what is taken away is the chart as it stands.
    const asksFirst = (await figure().locator('[data-step="compare"]').count()) > 0;
    const state = asksFirst ? `?${id}=shown` : '';
    await press('link').click();
    await expect.poll(async () => (await copied()).split('/en/')[1]).toBe(`charts/${id}/${state}`);
    await press('code').click();
    await expect.poll(copied).toMatch(/^<iframe src="/);
    expect(await copied()).toContain(`/en/embed/${id}/${state}" title="`);
    const title = /title="([^"]*)"/.exec(await copied())?.[1]?.replaceAll('&quot;', '"');
    const heading = (await page.locator('h1').innerText()).replace(/\s+/g, ' ').trim();
    expect(title?.replace(/\s+/g, ' ').replaceAll('&amp;', '&')).toBe(heading);
    await figure().locator('.chart-tools [data-cite]').click();
    const cited = async () =>
      ((await figure().locator('.cite-box pre').textContent()) ?? '').replace(/\s+/g, ' ');
    await expect.poll(cited).toContain(heading);
    expect((await cited()).includes(`?${id}=`)).toBe(asksFirst);
  });
});

/** The smallest picture and the largest; that each chart has one, the checks of links see. */
describe.each(['patent-swap', 'timeline'])('the picture of the chart %s', (id) => {
  it('is copied as an image', async () => {
    const page = await bench.keep('chart', `/en/charts/${id}/`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.chart-tools summary').first().click();
    await page.locator('[data-take="image"]').first().click();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)))
      .toContain('image/png');
  });
});

describe.each(CHARTS.map(({ id }) => id))('the chart %s in Russian', (id) => {
  describe.each(WINDOWS)('at $width px, $colorScheme', (options) => {
    const { width, height, colorScheme, hasTouch } = options;
    let page: Page;
    const figure = () => page.locator(`figure[data-chart="${id}"]`);

    beforeAll(async () => {
      page = await bench.keep(`ru ${width}`, `/ru/charts/${id}/`, {
        viewport: { width, height },
        colorScheme,
        hasTouch,
      });
    });

    it('draws nothing outside its own box', async () => {
      await page.evaluate(() => document.fonts.ready);
      expect(await figure().locator('svg.drawing').evaluateAll(outsideOf)).toEqual([]);
    });

    it('marks each point by a frame and keeps its tip in the window, also in a low one', async () => {
      await answer(page);
      expectInside(await walkQuickly(page, id, STEPS), { width, height });
      await page.setViewportSize({ width, height: 500 });
      expectInside(await walkQuickly(page, id, 5), { width, height: 500 });
      const frame = figure().locator('.chart-lit').first();
      if ((await frame.count()) > 0) {
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await frame.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('2px');
      }
    });

    it(`opens a tip by ${hasTouch ? 'touch and closes it by a tap beside the chart' : 'mouse and closes it by Escape'}`, async () => {
      const shown = () => figure().locator('.chart-tip').isVisible();
      await page.keyboard.press('Escape');
      expect(await shown()).toBe(false);
      const { x, y } = await placeOfPoint(page, id);
      if (hasTouch) await page.touchscreen.tap(x, y);
      else await page.mouse.move(x, y, { steps: 2 });
      await expect.poll(shown).toBe(true);
      if (hasTouch) await page.touchscreen.tap(2, 250);
      else await page.keyboard.press('Escape');
      await expect.poll(shown).toBe(false);
    });
  });
});

function expectInside(stops: readonly Stop[], { width, height }: { width: number; height: number }): void {
  for (const { box, lit, framed, tip } of stops) {
    expect(tip).not.toBe('');
    expect(framed > 0, `${lit} lit shapes, ${framed} frames: ${tip}`).toBe(lit > 0);
    expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, tip).toBe(true);
  }
}

/** Shapes and texts of the drawings shown that reach over their drawing's edge. */
function outsideOf(drawings: Element[]): string[] {
  return drawings
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
            left < box.left - 3 || right > box.right + 3 || top < box.top - above || bottom > box.bottom + 3
          );
        })
        .map((shape) => `${shape.tagName} ${shape.textContent.slice(0, 40)}`);
    });
}

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

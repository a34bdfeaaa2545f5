import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();
const PHONE = { viewport: { width: 390, height: 844 } };

describe('the parts over the long timeline', () => {
  /** What has the focus: its id, what a screen reader calls it, how it lies in the window, and whether it is hidden. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return {
        id: element?.id ?? '',
        name: (element?.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' '),
        top: element?.getBoundingClientRect().top ?? NaN,
        hidden: element?.closest('[aria-hidden="true"], [hidden], [inert]') !== null,
      };
    });

  it.each([false, true])(
    'lead on a phone to their place in the drawing, which has the focus and a name, with scripts: %s',
    async (javaScriptEnabled) => {
      const page = await bench.open('/ru/timeline/', {
        ...PHONE,
        javaScriptEnabled,
        reducedMotion: 'reduce',
      });
      // What scripts add over the drawing moves it, so they are waited for.
      if (javaScriptEnabled) await page.locator('[data-stepper]:not([hidden])').waitFor();
      await page.evaluate(() => document.fonts.ready);
      const parts = page.locator('.chart-overview nav');
      for (const [name, called] of [
        ['2025 год', '2025 год: 6 событий'],
        ['Без даты', 'Без даты: 30 событий'],
      ] as const) {
        await parts.getByRole('link', { name }).press('Enter');
        const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
        await expect.poll(() => focused(page)).toMatchObject({ id, name: called, hidden: false });
        // A part begins in the upper half of the window; one that is short may stand in its middle.
        const isUpper = async () => {
          const { top } = await focused(page);
          return top >= 0 && top < PHONE.viewport.height / 2;
        };
        await expect.poll(isUpper).toBe(true);
        // In the tree that screen readers read, the part and the names of its events stand under one another.
        const part = page.getByRole('group', { name: called });
        expect(await part.count()).toBe(1);
        const told = await part.getByRole('img').getAttribute('aria-label');
        expect(told?.split('; ')).toHaveLength(Number(/: (\d+)/.exec(called)?.[1]));
      }
      await page.context().close();
    },
  );

  it('hand over to the arrow keys, which say the events of the part from its first on', async () => {
    const page = await bench.open('/en/charts/timeline/', PHONE);
    await page.locator('.chart-overview nav').getByRole('link', { name: '2025' }).press('Enter');
    await expect.poll(async () => (await focused(page)).name).toBe('2025: 6 events');
    await page.keyboard.press('ArrowDown');
    const said = () => page.locator('#announcer').textContent();
    await expect.poll(said).toContain('in 2025');
    const first = await said();
    await page.keyboard.press('ArrowDown');
    await expect.poll(said).not.toBe(first);
    await expect.poll(said).toContain('2025');
    expect(await page.locator('.chart-tip').isVisible()).toBe(true);
    await page.context().close();
  });

  it('are not shown beside the wide drawing, nor in print', async () => {
    const wide = await bench.open('/en/charts/timeline/');
    expect(await wide.locator('.chart-overview nav').isVisible()).toBe(false);
    await wide.context().close();
    const phone = await bench.open('/en/charts/timeline/', PHONE);
    expect(await phone.locator('.chart-overview nav').isVisible()).toBe(true);
    await phone.emulateMedia({ media: 'print' });
    expect(await phone.locator('.chart-overview nav').isVisible()).toBe(false);
    await phone.context().close();
    expect(bench.complaints).toEqual([]);
  });
});

describe('the guess of unicorns on a phone', () => {
  it('leaves no room empty before the reader compares', async () => {
    const page = await bench.open('/en/charts/unicorn-race/', PHONE);
    const drawing = page.locator('.drawing.narrow');
    const height = async () => (await drawing.boundingBox())?.height ?? 0;
    const before = await height();
    const lowest = await drawing.locator('.guess-handle').boundingBox();
    const bottom = ((await drawing.boundingBox())?.y ?? 0) + before;
    expect(bottom - ((lowest?.y ?? 0) + (lowest?.height ?? 0))).toBeLessThan(60);
    await page.locator('[data-step="compare"]').check({ force: true });
    await expect.poll(height).toBeGreaterThan(before * 1.8);
    await page.context().close();
  });
});

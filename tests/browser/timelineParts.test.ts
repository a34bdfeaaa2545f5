import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();
const PHONE = { viewport: { width: 390, height: 844 } };

describe('the parts over the long timeline', () => {
  it('lead to their place in the drawing on a phone, without scripts', async () => {
    const page = await bench.open('/ru/timeline/', { ...PHONE, javaScriptEnabled: false });
    const parts = page.locator('.chart-overview nav');
    expect((await parts.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toContain(
      'Без даты 30 событий',
    );
    for (const name of ['2025 год', 'Без даты']) {
      await parts.getByRole('link', { name }).click();
      const top = () =>
        page.locator(new URL(page.url()).hash).evaluate((part) => part.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(200);
      expect(await top()).toBeGreaterThanOrEqual(0);
    }
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

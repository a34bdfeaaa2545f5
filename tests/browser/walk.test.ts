import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

describe('the states of patent-swap', () => {
  it('change title and address, are announced, and are restored from the address', async () => {
    const page = await bench.open('/en/charts/patent-swap/');
    await page.locator('.states label', { hasText: 'Blocks' }).click();
    expect(new URL(page.url()).searchParams.get('patent-swap')).toBe('ratio');
    expect(await page.locator('.chart-title').textContent()).toContain('7.85');
    await expect.poll(async () => page.locator('#announcer').textContent()).toContain('7.85');
    await page.locator('.states label', { hasText: 'Counts' }).click();
    expect(new URL(page.url()).search).toBe('');
    const again = await bench.open('/ru/charts/patent-swap/?patent-swap=each');
    expect(await again.locator('.chart-title').textContent()).toContain('7,85');
    await page.context().close();
    await again.context().close();
  });
});

describe('the walk through patent-swap', () => {
  /** Centre of the first dot; the box of a path leaves out its stroke. */
  const firstDot = (page: Page): Promise<{ x: number; y: number }> =>
    page
      .locator('.drawing.wide .dots')
      .first()
      .evaluate((dots) => {
        const { left, top } = dots.getBoundingClientRect();
        return { x: left + 1, y: top + 1 };
      });
  const spoken = async (page: Page): Promise<string> => {
    await expect.poll(() => page.locator('#announcer').textContent()).not.toBe('');
    return (await page.locator('#announcer').textContent()) ?? '';
  };

  it('leads only to what the state shows, and says it in words', async () => {
    const page = await bench.open('/en/charts/patent-swap/');
    const body = page.locator('.chart-body');
    await body.focus();
    await expect.poll(() => body.getAttribute('aria-label')).toContain('2 points');
    await page.keyboard.press('End');
    expect(await spoken(page)).toBe(
      'From Apple to Huawei: 98 patents in 2015. Reported; check: confirmed. Source: Document 004.',
    );
    await page.locator('.states label', { hasText: 'For each one' }).click();
    expect(await page.locator('.chart-tip').isVisible()).toBe(false);
    await body.focus();
    await page.keyboard.press('End');
    await expect.poll(() => spoken(page)).toContain('about 7.85 times');
    expect(await page.locator('#announcer').textContent()).not.toMatch(/[→×≈%]/);
    await page.context().close();
  });

  it('ends alike by key, pointer and touch', async () => {
    const page = await bench.open('/en/charts/patent-swap/', { hasTouch: true });
    const tip = page.locator('.chart-tip');
    const dots = page.locator('.drawing.wide .dots').first();
    await dots.scrollIntoViewIfNeeded();
    const box = await firstDot(page);
    const over = () => page.mouse.move(box.x, box.y, { steps: 3 });
    const shown = async (is: boolean) => {
      await expect.poll(() => tip.isVisible()).toBe(is);
    };
    await over();
    await shown(true);
    // A pointer may rest on the tip, and Escape closes it there.
    await tip.hover();
    await page.waitForTimeout(500);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await shown(false);
    await over();
    await shown(true);
    await page.mouse.move(5, 5);
    await shown(false);
    await page.touchscreen.tap(box.x, box.y);
    await shown(true);
    await page.touchscreen.tap(1300, 250);
    await shown(false);
    await page.locator('.chart-body').focus();
    await page.keyboard.press('ArrowRight');
    await shown(true);
    await page.keyboard.press('Tab');
    await shown(false);
    await page.context().close();
  });

  it('opens the evidence by Enter, and comes back to the drawing', async () => {
    const page = await bench.open('/en/charts/patent-swap/');
    await page.locator('.chart-body').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.chart-tip').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('chart-body');
    await page.context().close();
  });

  it('takes one step a key, also after a pointer has been there', async () => {
    const page = await bench.open('/en/charts/patent-swap/?patent-swap=ratio');
    const { x, y } = await firstDot(page);
    await page.mouse.move(x, y, { steps: 3 });
    await expect.poll(() => page.locator('.chart-tip').isVisible()).toBe(true);
    await page.locator('.chart-body').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.chart-tip b').textContent()).toBe('Apple → Huawei');
    await page.context().close();
  });

  it('copies a link and a code that hold the state', async () => {
    const page = await bench.open('/en/charts/patent-swap/?patent-swap=each');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await page.locator('h1').textContent()).toContain('7.85');
    await page.locator('.chart-tools summary').click();
    await page.locator('[data-take="link"]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('?patent-swap=each');
    await page.locator('[data-take="code"]').first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('/en/embed/patent-swap/?patent-swap=each"');
    await page.context().close();
  });

  it.each([
    ['universities-threshold', '100', 'Китайских вузов среди первых 100'],
    ['universities-threshold', '', 'пять китайских вузов'],
    ['unicorn-race', '150-shown', 'Перевес Китая'],
    ['unicorn-race', '150', '206 «единорогов»'],
    ['market-sizes', '120.5', 'При курсе 120,5 руб.'],
    ['market-sizes', '', 'Две цифры о рынке'],
    ['who-with-whom', 'sberbank', 'Сбербанк: '],
    ['who-with-whom', '.004', 'Документ 004: '],
    ['who-with-whom', '', 'Связи идут от России'],
  ])(
    'copies the code of %s for the other language in its state "%s" with its title',
    async (id, state, title) => {
      const page = await bench.open(`/en/charts/${id}/${state && `?${id}=${state}`}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      if (state) {
        await page.locator(`figure[data-chart="${id}"] .chart-body`).hover();
        await expect.poll(() => page.locator(`figure[data-state="${state}"]`).count()).toBe(1);
      }
      await page.locator('.chart-tools summary').click();
      await page.locator('[data-take="code"]').nth(1).click();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toContain(`/ru/embed/${id}/`);
      const copiedTitle = async () => /title="([^"]*)"/.exec(await copied())?.[1]?.replaceAll('\u00a0', ' ');
      expect(await copiedTitle()).toContain(title);
      // The code for the page's own language has the title that the page shows.
      await page.locator('[data-take="code"]').first().click();
      await expect.poll(copied).toContain(`/en/embed/${id}/`);
      const heading = (await page.locator('h1').innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
      expect((await copiedTitle())?.replace(/\s+/g, ' ').replaceAll('&quot;', '"')).toBe(heading.trim());
      await page.context().close();
    },
  );
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

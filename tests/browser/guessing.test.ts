import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

/** Charts that ask first: their answer in words, and how far one key goes. */
const ASKING = [
  { id: 'researchers', answer: '1.726', typed: '3.2', kept: '3.2', step: 0.1, across: false },
  { id: 'unicorn-race', answer: '203', typed: '150', kept: '150', step: 1, across: true },
];

describe.each(ASKING)('the question of $id', ({ id, answer, typed, kept, step, across }) => {
  const figure = (page: Page) => page.locator(`figure[data-chart="${id}"]`);
  const field = (page: Page) => figure(page).locator('.guess input[type="number"]');
  /** Words that can be seen; the text of an SVG counts as seen only where it has a box. */
  const seen = (page: Page): Promise<string> =>
    figure(page).evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter(
          (one) => one.children.length === 0 && one.getClientRects().length > 0 && one.checkVisibility(),
        )
        .map(({ textContent }) => textContent)
        .join(' '),
    );
  const state = (page: Page) => new URL(page.url()).searchParams.get(id);
  const open = (query = '', options = {}) => bench.open(`/en/charts/${id}/${query}`, options);

  it('is complete and answered without scripts', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toContain(answer === '203' ? 'three start-ups' : answer);
    expect(await figure(page).locator('.guess').isVisible()).toBe(false);
    expect(await figure(page).locator('.drawing.wide .guess-column').isVisible()).toBe(false);
    expect(await figure(page).locator('figcaption').isVisible()).toBe(true);
    await page.context().close();
  });

  it('hides the answer until the reader compares, then says the gap and asks why', async () => {
    const page = await open();
    expect(await page.locator('h1').innerText()).toContain('Set your guess');
    expect(await seen(page)).not.toContain(answer);
    await field(page).fill(typed);
    await expect.poll(() => state(page)).toBe(kept);
    await field(page).press('Enter');
    await expect.poll(() => state(page)).toBe(`${kept}-shown`);
    expect(await figure(page).locator('.guess-result').innerText()).toContain(answer);
    await expect.poll(() => page.locator('#announcer').textContent()).toContain(`Your guess: ${kept}`);
    expect(await figure(page).locator('.why').innerText()).toContain('Before you read on');
    expect(await page.locator('h1').innerText()).not.toContain('Set your guess');
    await page.context().close();
  });

  it('is answered by keys on the drawing, a step for an arrow and ten for a page', async () => {
    const page = await open();
    const first = Number(await field(page).getAttribute('data-first'));
    await figure(page).locator('.chart-body').focus();
    // Once is enough, however long what answers it takes to load.
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => state(page), { timeout: 10_000 }).toBe(String(Number((first + step).toFixed(1))));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => state(page)).toBe(String(Number((first + 10 * step).toFixed(1))));
    expect(await figure(page).locator('.chart-tip').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page)).toContain('-shown');
    await page.context().close();
  });

  it('takes each key once, also while the walk through the points is still on its way', async () => {
    const page = await open();
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/walk\.[^/]*\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    const once = String(Number((Number(kept) + step).toFixed(1)));
    await figure(page).locator('.chart-body').focus();
    // The guess has been loaded when its field is worked.
    await field(page).fill(typed);
    await expect.poll(() => state(page), { timeout: 10_000 }).toBe(kept);
    await figure(page).locator('.chart-body').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => state(page), { timeout: 10_000 }).toBe(once);
    const arrived = page.waitForResponse(/\/walk\.[^/]*\.js$/);
    arrive();
    await (await arrived).finished();
    await page.waitForTimeout(500);
    expect(state(page)).toBe(once);
    await page.context().close();
  });

  it('is answered by dragging, by mouse and by touch', async () => {
    for (const hasTouch of [false, true]) {
      const page = await open('', { hasTouch, viewport: { width: 390, height: 844 } });
      const grip = figure(page).locator('.drawing.narrow .guess-grip');
      await grip.scrollIntoViewIfNeeded();
      await grip.hover();
      const box = await grip.boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      const first = Number(await field(page).getAttribute('data-first'));
      const to = across ? { x: x + 60, y } : { x, y: y - 60 };
      if (hasTouch) {
        await page.touchscreen.tap(to.x, to.y);
      } else {
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
      }
      await expect.poll(async () => Number(await field(page).inputValue())).toBeGreaterThan(first);
      const moved = await grip.boundingBox();
      expect(Math.abs((moved?.x ?? 0) + (moved?.width ?? 0) / 2 - to.x)).toBeLessThan(across ? 2 : 60);
      expect(Math.abs((moved?.y ?? 0) + (moved?.height ?? 0) / 2 - to.y)).toBeLessThan(4);
      await page.context().close();
    }
  });

  it('begins anew by Reset, and comes back by a link', async () => {
    const page = await open(`?${id}=${kept}-shown`);
    await expect.poll(() => figure(page).locator('.guess-result').isVisible()).toBe(true);
    await figure(page).locator('[data-reset]').click();
    await expect.poll(() => state(page)).toBe(null);
    expect(await seen(page)).not.toContain(answer);
    await page.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

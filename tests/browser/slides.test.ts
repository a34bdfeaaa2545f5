import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';
import { builtSite } from '../helpers/built.ts';

const bench = useBench();
const ADDRESS = '/teach/what-counts-prove/slides/';

describe.each(['en', 'ru'])('the slides in “%s”', (language) => {
  let page: Page;
  const position = () => page.locator('[data-slide-position]').textContent();
  const topOf = (id: string) =>
    page.evaluate((one) => Math.round(document.getElementById(one)?.getBoundingClientRect().top ?? -1), id);

  beforeAll(async () => {
    page = await bench.open(`/${language}${ADDRESS}`, { reducedMotion: 'reduce' });
  });
  afterAll(() => page.context().close());

  it('go on and back by the arrow keys, each at the top of the screen', async () => {
    expect(await position()).toMatch(/^1\s/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(position).toMatch(/^3\s/);
    expect(await topOf('the-dots')).toBe(0);
    expect(new URL(page.url()).hash).toBe('#the-dots');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(position).toMatch(/^2\s/);
    expect(await topOf('two-numbers')).toBe(0);
  });

  it('say the slide to those who hear it', async () => {
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('#announcer').textContent())
      .toBe((await page.locator('#the-dots-title').textContent())?.trim());
  });

  it('stop at the first and the last', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect.poll(position).toMatch(/^9\s/);
    expect(await page.locator('[data-move="1"]').isDisabled()).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    await expect.poll(position).toMatch(/^1\s/);
    expect(await page.locator('[data-move="-1"]').isDisabled()).toBe(true);
  });

  it('leave the keys to a chart that has the focus', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('#the-dots .chart-body').focus();
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).hash).toBe('#the-dots');
  });

  it('open at the slide that the address names', async () => {
    const other = await bench.open(`/${language}${ADDRESS}#three-questions`);
    await expect.poll(() => other.locator('[data-slide-position]').textContent()).toMatch(/^5\s/);
    await other.context().close();
  });

  it('are all there without JavaScript, one under the other', async () => {
    const plain = await bench.open(`/${language}${ADDRESS}`, { javaScriptEnabled: false });
    expect(await plain.locator('[data-slide]').count()).toBe(9);
    expect(await plain.locator('[data-slide]:last-of-type h2').isVisible()).toBe(true);
    expect(await plain.locator('[data-slide-bar]').isVisible()).toBe(false);
    await plain.context().close();
  });
});

const shows = builtSite()
  .pages.map(({ address }) => address)
  .filter((address) => /\/teach\/[^/]+\/slides\/$/.test(address));

describe('on a projector of 1920 by 1080', () => {
  it.each(shows)(
    'every slide of %s fits the screen, with its drawing whole above the edge',
    async (address) => {
      const screen = { width: 1920, height: 1080 };
      const show = await bench.keep('projector', address, { viewport: screen, reducedMotion: 'reduce' });
      await show.evaluate(() => document.fonts.ready);
      const faults = await show.evaluate((height) => {
        const boxOf = (element: Element) => element.getBoundingClientRect();
        return [...document.querySelectorAll<HTMLElement>('[data-slide]')].flatMap((slide) => {
          const { top } = boxOf(slide);
          const parts = [...slide.querySelectorAll('p, li, .drawing, input')];
          const end = Math.round(Math.max(...parts.map((part) => boxOf(part).bottom - top)));
          const all = Math.max(end, slide.offsetHeight);
          return all > height ? [`${slide.id} is ${all} px high`] : [];
        });
      }, screen.height);
      expect(faults).toEqual([]);
    },
  );
});

it('no slide complains', () => {
  expect(bench.complaints).toEqual([]);
});

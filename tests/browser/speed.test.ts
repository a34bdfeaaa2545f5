import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

/** Time in which a control answers, on the machine that builds. */
const ANSWER_MS = 50;
/** Code that a chart may load once it is used. */
const CODE_BYTES = 30_000;
const TIMES = 9;

/** Every control that changes a drawing, and what a press of it does. */
const CONTROLS = [
  { chart: 'patent-swap', control: '.states input[value="ratio"]', press: 'click' },
  { chart: 'researchers', control: '.guess input[type="number"]', press: 'input' },
  { chart: 'researchers', control: '[data-step="compare"]', press: 'click' },
  { chart: 'unicorn-race', control: '.guess input[type="number"]', press: 'input' },
  { chart: 'universities-threshold', control: '[data-cut-range]', press: 'input' },
  { chart: 'who-with-whom', control: 'select[data-network="node"]', press: 'change' },
  { chart: 'market-sizes', control: '.rate input[type="range"]', press: 'input' },
  { chart: 'timeline', control: '.chart-body', press: 'arrow' },
  { chart: 'gains-and-risks', control: '.chart-body', press: 'arrow' },
  { chart: 'ladder-of-reality', control: '.chart-body', press: 'arrow' },
] as const;

/** One page for all, so that what charts share is fetched once. */
let page: Page | undefined;

describe.each(CONTROLS)('$control of $chart', ({ chart, control, press }) => {
  it('answers within 50 ms, style and layout included', async () => {
    page ??= await bench.open('/ru/about/');
    await page.goto(bench.address(`/ru/charts/${chart}/`), { waitUntil: 'load' });
    const element = page.locator(`figure[data-chart="${chart}"] ${control}`).first();
    await element.focus();
    // What answers is loaded by the focus.
    await page.waitForTimeout(200);
    const times = await element.evaluate(answerTimes, { press, count: TIMES });
    const median = [...times].sort((a, b) => a - b)[Math.floor(TIMES / 2)];
    expect(median, times.map((time) => time.toFixed(1)).join(', ')).toBeLessThan(ANSWER_MS);
  });
});

/** How long the work of each of some presses takes, until the page is laid out again. */
function answerTimes(element: Element, { press, count }: { press: string; count: number }): number[] {
  return Array.from({ length: count }, (_, index) => {
    if (element instanceof HTMLSelectElement) element.selectedIndex = 1 + (index % 8);
    else if (element instanceof HTMLInputElement && element.type !== 'radio') {
      const [least, most] = [Number(element.min), Number(element.max)];
      element.value = String(least + Math.round(((index + 1) * (most - least)) / 12));
    }
    const began = performance.now();
    if (press === 'click') (element as HTMLElement).click();
    else if (press === 'arrow')
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    else element.dispatchEvent(new Event(press, { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - began;
  });
}

describe('the code that a chart loads when it is used', () => {
  it('is at most 30 kB; a chart without controls of its own loads what all of them share', async () => {
    const fresh = await bench.open('/en/about/');
    for (const id of [...new Set(CONTROLS.map(({ chart }) => chart))])
      expect(await codeOf(fresh, id), id).toBeLessThanOrEqual(CODE_BYTES);
    await fresh.context().close();
  });
});

/** Bytes of scripts, compressed, that come after the page has loaded and every part of the chart is used. */
async function codeOf(page: Page, id: string): Promise<number> {
  await page.goto(bench.address(`/en/charts/${id}/`), { waitUntil: 'load' });
  const atLoad = new Set(await scripts(page));
  const figure = page.locator(`figure[data-chart="${id}"]`);
  await figure.locator('.chart-tools summary').click();
  const controls = figure.locator('[data-controls] :is(input, select)').first();
  if ((await controls.count()) > 0) await controls.focus();
  await figure.locator('.chart-body').focus();
  await expect.poll(async () => (await scripts(page)).some((name) => name.includes('walk'))).toBe(true);
  const later = (await scripts(page)).filter((name) => !atLoad.has(name));
  return later.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`dist${name}`)).length, 0);
}

function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.endsWith('.js')),
  );
}

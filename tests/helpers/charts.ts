import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the page shows and says of the point of a chart where the reader stands. */
export interface Stop {
  spoken: string;
  tip: string;
  /** The tip's box in the window, in CSS pixels. */
  box: { left: number; top: number; right: number; bottom: number };
  lit: number;
  framed: number;
}

/** A chart that asks for a guess first is taken past its question. */
export async function answer(page: Page): Promise<void> {
  const compare = page.locator('[data-step="compare"]');
  if ((await compare.count()) > 0) await compare.first().check({ force: true });
}

/** Walks a chart's points by arrow keys from the first one on, at most so many. */
export async function walkThrough(page: Page, id: string, most: number): Promise<Stop[]> {
  const figure = page.locator(`figure[data-chart="${id}"]`);
  await figure.locator('.chart-body').focus();
  // What answers the keys is loaded when the reader comes to the chart.
  await expect
    .poll(async () => {
      await page.keyboard.press('Home');
      return figure.locator('.chart-tip').isVisible();
    })
    .toBe(true);
  const rows = await figure.locator('tbody tr[data-row]').count();
  const stops = [await stopAt(page, id)];
  for (let step = 1; step < Math.min(rows, most); step += 1) {
    await page.keyboard.press('ArrowRight');
    stops.push(await stopAt(page, id));
  }
  return stops;
}

/** A place in the window at which a pointer meets a point of the chart's drawing, scrolled to where it is seen. */
export function placeOfPoint(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.locator(`figure[data-chart="${id}"]`).evaluate((figure) => {
    const shapes = [...figure.querySelectorAll<SVGGraphicsElement>('.drawing [data-row]')];
    for (const shape of shapes.filter((one) => one.getClientRects().length > 0)) {
      shape.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = shape.getBoundingClientRect();
      // A line or a ring is not met in the middle of its box; a touch lands on a whole pixel.
      for (let step = 0; step <= 400; step += 1) {
        const x = Math.round(left + (width * ((step % 20) + 0.5)) / 20);
        const y = Math.round(top + (height * (Math.floor(step / 20) + 0.5)) / 20);
        if (document.elementFromPoint(x, y)?.closest('[data-row]') === shape) return { x, y };
      }
    }
    throw new Error('A pointer meets no point of the drawing.');
  });
}

function stopAt(page: Page, id: string): Promise<Stop> {
  return page.locator(`figure[data-chart="${id}"]`).evaluate(async (figure) => {
    // What is announced stands in the page by the second frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    const tip = figure.querySelector<HTMLElement>('.chart-tip');
    const { left, top, right, bottom } = tip?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    return {
      spoken: document.getElementById('announcer')?.textContent ?? '',
      tip: tip?.hidden ? '' : (tip?.textContent ?? ''),
      box: { left, top, right, bottom },
      lit: figure.querySelectorAll('.drawing .lit').length,
      framed: figure.querySelectorAll('.chart-lit').length,
    };
  });
}

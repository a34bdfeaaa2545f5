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
  const rows = await startWalk(page, id);
  const stops = [await stopAt(page, id)];
  for (let step = 1; step < Math.min(rows, most); step += 1) {
    await page.keyboard.press('ArrowRight');
    stops.push(await stopAt(page, id));
  }
  return stops;
}

/**
 * The same in a third of the time, for what is shown: the keys are pressed by a script inside the page, which
 * leaves them no time to be spoken.
 */
export async function walkQuickly(page: Page, id: string, most: number): Promise<Stop[]> {
  const rows = await startWalk(page, id);
  return page
    .locator(`figure[data-chart="${id}"]`)
    .evaluate(stopsOf, { steps: Math.min(rows, most) - 1, frames: 1 });
}

/** Stands on a chart's first point; gives how many there are. */
async function startWalk(page: Page, id: string): Promise<number> {
  const figure = page.locator(`figure[data-chart="${id}"]`);
  await figure.locator('.chart-body').focus();
  // What answers the keys is loaded when the reader comes to the chart.
  await expect
    .poll(async () => {
      await page.keyboard.press('Home');
      return figure.locator('.chart-tip').isVisible();
    })
    .toBe(true);
  return figure.locator('tbody tr[data-row]').count();
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

async function stopAt(page: Page, id: string): Promise<Stop> {
  const figure = page.locator(`figure[data-chart="${id}"]`);
  // What is announced stands in the page by the second frame.
  const [stop] = await figure.evaluate(stopsOf, { steps: 0, frames: 2 });
  if (!stop) throw new Error('The page says nothing of where it stands.');
  return stop;
}

/** In the page: where the reader stands, and at each of some further steps, so many frames after each. */
async function stopsOf(
  figure: Element,
  { steps, frames }: { steps: number; frames: number },
): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step <= steps; step += 1) {
    if (step > 0)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
    for (let frame = 0; frame < frames; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    const tip = figure.querySelector<HTMLElement>('.chart-tip');
    const { left, top, right, bottom } = tip?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    stops.push({
      spoken: document.getElementById('announcer')?.textContent ?? '',
      tip: tip?.hidden ? '' : (tip?.textContent ?? ''),
      box: { left, top, right, bottom },
      lit: figure.querySelectorAll('.drawing .lit').length,
      framed: figure.querySelectorAll('.chart-lit').length,
    });
  }
  return stops;
}

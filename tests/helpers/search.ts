import type { Page } from 'playwright-core';

/** Patience for what the search loads. */
export const WAIT = { timeout: 15_000 };

/** Addresses of the results that are shown, once they are complete. */
export async function results(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => /^\d/.test([...document.querySelectorAll('[data-search-status]')].at(-1)?.textContent ?? ''),
    undefined,
    WAIT,
  );
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

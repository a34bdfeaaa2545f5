import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

describe('the search page', () => {
  it.each([
    ['en', '769'],
    ['ru', 'патентов'],
  ])('finds in “%s” what stands under “%s”, and the result leads to the place', async (language, query) => {
    const page = await bench.open(`/${language}/search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('[data-results] a').first();
    await first.waitFor({ timeout: 10_000 });
    const addresses = await page
      .locator('[data-results] a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).href));
    expect(
      addresses.some((address) =>
        /huawei-patents|patents-ratio|patent-swap|how-china-got-here/.test(address),
      ),
    ).toBe(true);
    await first.click();
    await page.waitForLoadState();
    expect((await page.locator('main').textContent())?.includes(query)).toBe(true);
    await page.context().close();
  });

  it('keeps the query in the address and in the field', async () => {
    const page = await bench.open('/en/search/');
    await page.locator('main input[name=q]').fill('supercomputer');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] a').first().waitFor({ timeout: 10_000 });
    expect(new URL(page.url()).searchParams.get('q')).toBe('supercomputer');
    await page.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

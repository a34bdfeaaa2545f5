import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();
const OPTIONS = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the cite buttons', () => {
  it('copy a claim’s citation from its card, and offer BibTeX', async () => {
    const page = await bench.open('/en/chapters/how-china-got-here/', OPTIONS);
    await page.locator('.prose a[data-claim="huawei-patents-to-apple"]').first().click();
    const card = page.locator('#card-huawei-patents-to-apple');
    await card.locator('[data-cite]').click();
    const text = card.locator('.cite-box pre');
    await expect
      .poll(() => text.textContent())
      .toMatch(/^Eastern Vector\. \(\d{4}\)\. .*769 patents.*Retrieved/);
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/en\/evidence\/huawei-patents-to-apple\/$/);
    await card.locator('.cite-box button', { hasText: 'BibTeX' }).click();
    expect(await text.textContent()).toContain('@misc{eastern-vector-en-huawei-patents-to-apple,');
    await page.context().close();
  });

  it('cite a chart in the state that it is in', async () => {
    const page = await bench.open('/ru/charts/patent-swap/?patent-swap=ratio', OPTIONS);
    await page.locator('.chart-tools summary').click();
    await page.locator('.chart-tools [data-cite]').click();
    await expect
      .poll(() => page.locator('.cite-box pre').textContent())
      .toMatch(/ : график \/\/ Восточный вектор : сайт\. .*\?patent-swap=ratio \(дата обращения: /);
    await page.context().close();
  });

  it('are not there without scripts', async () => {
    const page = await bench.open('/en/about/', { javaScriptEnabled: false });
    expect(await page.locator('[data-cite]').first().isVisible()).toBe(false);
    await page.context().close();
  });

  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

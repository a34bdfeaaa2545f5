import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';
import { results, WAIT } from '../helpers/search.ts';

const bench = useBench();

describe('the search page', () => {
  it.each([
    ['en', '769'],
    ['ru', 'патентов'],
  ])(
    'finds in “%s” what stands under “%s”, and marks the words on the page that opens',
    async (language, query) => {
      const page = await bench.open(`/${language}/search/?q=${encodeURIComponent(query)}`);
      const addresses = await results(page);
      expect(
        addresses
          .slice(0, 3)
          .some((address) =>
            /huawei-patents|patents-ratio|patent-swap|how-china-got-here|glossary/.test(address),
          ),
      ).toBe(true);
      await page.locator('[data-results] a').first().click();
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
      await page
        .locator('main mark.sought')
        .first()
        .waitFor({ state: 'attached', ...WAIT });
      await page.context().close();
    },
  );

  it('keeps query and filters in the address, and the results on Back', async () => {
    const page = await bench.open('/en/search/');
    await page.locator('main input[name=q]').fill('supercomputer');
    await page.keyboard.press('Enter');
    await results(page);
    await page.locator('select[name=kind]').selectOption('claim');
    await page.waitForURL(/kind=claim/);
    const before = await results(page);
    expect(before.length).toBeGreaterThan(3);
    expect(before.every((address) => address.startsWith('/en/evidence/'))).toBe(true);
    await page.locator('[data-results] a').nth(1).click();
    await page.waitForURL(/evidence/);
    await page.goBack();
    expect(await results(page)).toEqual(before);
    expect(new URL(page.url()).searchParams.get('q')).toBe('supercomputer');
    await page.context().close();
  });

  it('proposes what was meant and shows its results at once', async () => {
    const page = await bench.open(`/ru/search/?q=${encodeURIComponent('искуственый интелект')}`);
    expect(await results(page)).toContain('/ru/glossary/');
    expect(await page.locator('a[data-suggestion]').textContent()).toBe('искусственный интеллект');
    await page.context().close();
  });

  it('finds by words of the other language and says how much there is in it', async () => {
    const page = await bench.open('/ru/search/?q=mathematicians');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('[data-search-notes] a[hreflang=en]').textContent()).toMatch(
      /^Также на английском: \d+$/,
    );
    await page.context().close();
  });

  it.each([
    'a'.repeat(10_000),
    '<img src=x onerror=alert(1)>',
    '"); alert(1); //',
    '(.*)+[',
    '???',
    '🎉',
    'x',
    '%00',
  ])('bears the query %.24s', async (query) => {
    const page = await bench.keep(
      'queries',
      `/en/search/?q=${encodeURIComponent(query)}&kind=%3Cb%3E&document=999&check=`,
    );
    await page.waitForFunction(
      () => !/Searching|^$/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
      undefined,
      WAIT,
    );
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('is an index of everything without scripts', async () => {
    const page = await bench.open('/ru/search/', { javaScriptEnabled: false });
    expect(await page.locator('[data-search-browse] a').count()).toBeGreaterThan(200);
    await page.context().close();
  });

  it('falls back to names and claims within three seconds where the full index does not answer', async () => {
    const page = await bench.open('/en/search/');
    await page.route('**/pagefind/**', () => undefined);
    await page.locator('main input[name=q]').fill('supercomputer');
    await page.keyboard.press('Enter');
    // Three seconds of the site's, and what a slow machine takes to load and to press keys.
    await page.getByText('The full text cannot be searched just now').waitFor({ timeout: 6500 });
    expect(await page.locator('[data-results] a').count()).toBeGreaterThan(0);
    // The browser may complain, too, that what was asked for ahead never came.
    const complaints = bench.complaints.splice(0).filter((text) => !text.includes('was preloaded'));
    expect(complaints).toEqual([expect.stringContaining('The full text cannot be searched')]);
    await page.context().close();
  });

  it('shows what comes later than that when it comes', async () => {
    const page = await bench.open('/en/search/');
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4500));
      await route.continue();
    });
    await page.locator('main input[name=q]').fill('supercomputer');
    await page.keyboard.press('Enter');
    await page.getByText('The full text cannot be searched just now').waitFor({ timeout: 6500 });
    expect((await results(page)).length).toBeGreaterThan(0);
    bench.complaints.splice(0);
    await page.context().close();
  });

  it('says so and offers the index where nothing can be loaded', async () => {
    const page = await bench.open('/ru/search/');
    await page.route('**/search/*.json', (route) => route.abort());
    await page.locator('main input[name=q]').fill('Huawei');
    await page.keyboard.press('Enter');
    await page.getByText('Поиск здесь не запустился').waitFor({ timeout: 6500 });
    expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
    bench.complaints.splice(0);
    await page.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SLOW_4G } from '../../src/search/measure/browser.ts';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();
const WAIT = { timeout: 15_000 };

/** Addresses of the results that are shown, once they are complete. */
async function results(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => /^\d/.test([...document.querySelectorAll('[data-search-status]')].at(-1)?.textContent ?? ''),
    undefined,
    WAIT,
  );
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

async function openDialog(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('dialog[open] input[name=q]').waitFor(WAIT);
}

/** The open dialog on a page whose program of the search does not come before it is let go. */
async function withoutProgram(): Promise<{ page: Page; letGo: (way: 'continue' | 'abort') => void }> {
  // Who blocks a file has to do so before the page is there, which else may have it in memory.
  const page = await bench.open('/404.html');
  let answer = (_: 'continue' | 'abort'): void => undefined;
  const answered = new Promise<'continue' | 'abort'>((resolve) => (answer = resolve));
  await page.route('**/_astro/dialog*.js', async (route) => route[await answered]());
  await page.goto(bench.address('/en/glossary/'));
  await openDialog(page);
  return { page, letGo: (way) => answer(way) };
}

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

describe('the search dialog', () => {
  it('loads nothing before it is opened', async () => {
    const page = await bench.open('/en/chapters/why-now/');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /pagefind|\/search\/|dialog|session/.test(name))).toEqual([]);
    await page.context().close();
  });

  it.each(['/', 'Control+k', 'Meta+k'])('opens by %s and is used by keys alone', async (key) => {
    const page = await bench.open('/ru/chapters/why-now/');
    await openDialog(page, key);
    await page.keyboard.type('c,th');
    expect((await results(page))[0]).toBe('/ru/who/sberbank/');
    expect(await page.locator('dialog [data-suggestion]').textContent()).toBe('сбер');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/who\/sberbank/);
    await page.context().close();
  });

  it('opens and closes before its program is there, and then answers what was typed meanwhile', async () => {
    const { page, letGo } = await withoutProgram();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await openDialog(page);
    await page.keyboard.type('hikvision');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await openDialog(page);
    expect(await page.locator('dialog [data-results] a').count()).toBe(0);
    letGo('continue');
    expect((await results(page))[0]).toBe('/en/who/hikvision/');
    expect(await page.locator('dialog input[name=q]').inputValue()).toBe('hikvision');
    await page.context().close();
  });

  it('says so and offers the index where its program does not come, and takes the word back when it does', async () => {
    const { page, letGo } = await withoutProgram();
    await page.getByText('The search could not start here').waitFor({ timeout: 6500 });
    expect(await page.locator('dialog [data-search-fallback]').isVisible()).toBe(true);
    letGo('continue');
    await page.locator('dialog [data-search-fallback]').waitFor({ state: 'hidden', ...WAIT });
    await page.context().close();
  });

  it('takes what was typed to the search page where its program cannot be had', async () => {
    const { page, letGo } = await withoutProgram();
    await page.keyboard.type('hikvision');
    letGo('abort');
    await page.waitForURL(/\/en\/search\/\?q=hikvision$/);
    bench.complaints.splice(0);
    await page.context().close();
  });

  it('takes nobody to the search page who has closed it before it is known that its program cannot be had', async () => {
    const { page, letGo } = await withoutProgram();
    await page.keyboard.type('hikvision');
    await page.keyboard.press('Escape');
    const refused = page.waitForEvent('requestfailed');
    letGo('abort');
    await refused;
    // Long enough for a page to be left.
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/en/glossary/');
    bench.complaints.splice(0);
    await page.context().close();
  });

  it('asks for the sentences before its program is there on a slow network, and only there', async () => {
    for (const slow of [true, false]) {
      const page = await bench.open('/en/glossary/');
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      if (slow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await openDialog(page);
      await page.keyboard.type('hikvision');
      await results(page);
      const [sentences, program] = await page.evaluate(() => {
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const named = (name: RegExp) => loaded.find((one) => name.test(one.name));
        return [named(/en\.claims\.json/)?.startTime ?? 0, named(/session\./)?.responseEnd ?? 0];
      });
      expect(program).toBeGreaterThan(0);
      expect(sentences < program).toBe(slow);
      await page.context().close();
    }
  });

  it('closes by Escape and gives the focus back; comes back as it was left on Back', async () => {
    const page = await bench.open('/en/glossary/');
    await page.locator('[data-search-open]').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor(WAIT);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
    await openDialog(page);
    await page.keyboard.type('hik');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await openDialog(page);
    await page.keyboard.type('hikvision');
    const before = await results(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hikvision/);
    await page.goBack();
    await page.locator('dialog[open]').waitFor(WAIT);
    expect(await results(page)).toEqual(before);
    await page.context().close();
  });

  it.each(['b'.repeat(10_000), '<img src=x onerror=alert(1)>', '🎉 ((('])(
    'bears the query %.24s and says that nothing was found',
    async (query) => {
      const page = await bench.keep('queries', '/ru/glossary/');
      await openDialog(page);
      await page.locator('dialog input[name=q]').evaluate((input, text) => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      await page.getByText('Ничего не нашлось').waitFor(WAIT);
      expect(await page.locator('dialog [data-results] *').count()).toBe(0);
    },
  );

  it('keeps its names and says so where WebAssembly is forbidden', async () => {
    const page = await bench.open('/en/glossary/', {}, () =>
      Reflect.deleteProperty(globalThis, 'WebAssembly'),
    );
    await openDialog(page);
    await page.keyboard.type('supercomputer');
    await page.getByText('The full text cannot be searched just now').waitFor({ timeout: 6000 });
    expect(await page.locator('dialog [data-results] a').count()).toBeGreaterThan(0);
    expect(bench.complaints.splice(0).every((text) => /full text|preloaded|WebAssembly/.test(text))).toBe(
      true,
    );
    await page.context().close();
  });

  it('is not opened by / in a field, nor where the reader turned the key off', async () => {
    const page = await bench.open('/en/');
    await page.locator('main input[name=q]').focus();
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await openDialog(page);
    await page.locator('[data-search-slash]').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

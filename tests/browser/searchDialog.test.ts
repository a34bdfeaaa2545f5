import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SLOW_4G } from '../../src/search/measure/browser.ts';
import { useBench } from '../helpers/browser.ts';
import { results, WAIT } from '../helpers/search.ts';

const bench = useBench();

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

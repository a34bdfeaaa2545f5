import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();
const AXE = 'node_modules/axe-core/axe.min.js';

/** One page of each kind. */
const KINDS = [
  '',
  'chapters/how-china-got-here/',
  'chapters/instruction-to-communique/',
  'evidence/',
  'evidence/researchers-2017/',
  'documents/',
  'documents/004/',
  'charts/',
  'charts/patent-swap/',
  'embed/patent-swap/',
  'who/',
  'who/huawei/',
  'glossary/',
  'timeline/',
  'search/',
  'teach/',
  'teach/agreed-intends-ready/',
  'teach/agreed-intends-ready/worksheet/',
  'teach/agreed-intends-ready/key/',
  'teach/what-counts-prove/slides/',
  'about/',
];
const pages = ['/', '/404.html', ...KINDS.flatMap((kind) => [`/en/${kind}`, `/ru/${kind}`])];

/** Runs axe inside the page, with all rules of some kinds but for one; gives one line for each rule that is broken. */
async function runAxe({ runOnly, without }: { runOnly: string[]; without?: string }): Promise<string[]> {
  interface Axe {
    run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }
  const { violations } = await (window as unknown as { axe: Axe }).axe.run({
    runOnly,
    ...(without && { rules: { [without]: { enabled: false } } }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Elements inside the page that cut their words off; what is hidden on purpose is a pixel wide. */
function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if (element.clientWidth <= 1 || !element.textContent.trim()) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.className} cuts off “${element.textContent.trim().slice(0, 60)}”`);
}

/** Leaves the first 20 of many like things: the others say nothing new, and axe would look at each. */
function thin(): void {
  const many = ':is(li, tr, dl > div, section):nth-child(n + 21)';
  for (const element of document.querySelectorAll(`main ${many}`)) element.remove();
  for (const mark of document.querySelectorAll('.mark-row .mark:nth-child(n + 21)')) mark.remove();
}

describe.each(pages)('the page %s', (address) => {
  it('does not scroll sideways or cut a text at 320 px, and axe finds no fault with it', async () => {
    const options = { viewport: { width: 320, height: 700 }, bypassCSP: true };
    // Put in before the page's own scripts it takes a third of the time that it takes afterwards.
    const page = await bench.keep('narrow', address, options, { path: AXE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(cutTexts)).toEqual([]);
    await page.evaluate(thin);
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Colours are the same in both languages, and to compare them takes axe longest.
    const russian = address.startsWith('/ru/');
    const asked = { runOnly: rules, ...(russian && { without: 'color-contrast' }) };
    expect(await page.evaluate(runAxe, asked)).toEqual([]);
    if (russian) return;
    // Only colours differ in the dark theme.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(runAxe, { runOnly: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
  });
});

describe('the masthead', () => {
  it.each(['en', 'ru'])('stands on one line and inside the page at every width in “%s”', async (language) => {
    const page = await bench.open(`/${language}/about/`);
    const faults: string[] = [];
    for (let width = 320; width <= 1920; width += 40) {
      await page.setViewportSize({ width, height: 600 });
      const fault = await page.evaluate(() => {
        const parts = [...document.querySelectorAll<HTMLElement>('.brand, .nav, .tools')]
          .filter(({ offsetWidth }) => offsetWidth > 0)
          .map((part) => part.getBoundingClientRect());
        const touches = parts.some((part, index) => part.left < (parts[index - 1]?.right ?? 0));
        const outside = (parts.at(-1)?.right ?? 0) > window.innerWidth - 16;
        const tall = parts.some(({ height }) => height > 56);
        return [touches && 'touches', outside && 'leaves the page', tall && 'wraps'].filter(Boolean).join();
      });
      if (fault) faults.push(`at ${width} px it ${fault}`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['en', 'ru'])('stays inside the page with the largest text in “%s”', async (language) => {
    const page = await bench.open(`/${language}/about/`);
    await page.evaluate(() => (document.documentElement.dataset['text'] = '3'));
    const faults: string[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 600 });
      const wide = await page.evaluate(() =>
        Math.max(
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll('.brand, .nav, .tools')].map((one) =>
            Math.ceil(one.getBoundingClientRect().right),
          ),
        ),
      );
      if (wide > width) faults.push(`at ${width} px it is ${wide} px wide`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a chapter', () => {
  it.each(['en', 'ru'])('does not shift while it loads in “%s”', async (language) => {
    const page = await bench.open(`/${language}/chapters/how-china-got-here/`);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 800);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    await page.context().close();
  });

  it('keeps its section when the language is switched', async () => {
    const page = await bench.open('/en/chapters/how-china-got-here/#huawei-year-by-year');
    await page.locator('.languages a[lang="ru"]').click();
    await page.waitForURL('**/ru/chapters/how-china-got-here/**');
    expect(new URL(page.url()).hash).toBe('#huawei-year-by-year');
    await page.context().close();
  });

  it('remembers the theme that the reader chose', async () => {
    const page = await bench.open('/en/chapters/how-china-got-here/', { colorScheme: 'light' });
    await page.locator('[data-theme-switch]').click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.goto(bench.address('/ru/'));
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  });
});

describe('the door', () => {
  it('takes a reader who chose a language before straight in', async () => {
    const page = await bench.open('/');
    await page.locator('a[data-language="ru"]').click();
    await page.waitForURL('**/ru/');
    await page.goto('about:blank');
    await page.goto(bench.address('/'));
    await page.waitForURL('**/ru/');
    await page.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

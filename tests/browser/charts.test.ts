import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();

describe.each(CHARTS.map(({ id }) => id))('the chart %s', (id) => {
  it.each(['en', 'ru'])(
    'is walked by arrow keys from one tab stop, each point spoken, in “%s”',
    async (language) => {
      const page = await bench.open(`/${language}/charts/${id}/`);
      const body = page.locator(`figure[data-chart="${id}"] .chart-body`);
      expect(await page.locator(`figure[data-chart="${id}"] .chart-body[tabindex="0"]`).count()).toBe(1);
      expect(await body.locator('a[href], button, [tabindex="0"]').count()).toBe(0);
      await body.focus();
      const rows = await page.locator(`figure[data-chart="${id}"] tbody tr[data-row]`).count();
      const spoken = new Set<string>();
      for (let step = 0; step < rows; step += 1) {
        await expect
          .poll(async () => {
            await page.keyboard.press(step === 0 ? 'Home' : 'ArrowRight');
            return (await page.locator('#announcer').textContent()) ?? '';
          })
          .not.toBe('');
        spoken.add((await page.locator(`figure[data-chart="${id}"] .chart-tip`).textContent()) ?? '');
        if (step > 12) break;
      }
      expect([...spoken].every((text) => text.length > 3)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator(`figure[data-chart="${id}"] .chart-tip`).isVisible()).toBe(false);
      await page.context().close();
    },
  );

  it('is complete without scripts: picture, words and table', async () => {
    const page = await bench.open(`/en/charts/${id}/`, { javaScriptEnabled: false });
    const figure = page.locator(`figure[data-chart="${id}"]`);
    expect(await figure.locator('svg.drawing').first().isVisible()).toBe(true);
    await figure.locator('.chart-words summary').click();
    expect((await figure.locator('.chart-words p').textContent())?.length).toBeGreaterThan(60);
    await figure.locator('.chart-table summary').click();
    expect(await figure.locator('tbody tr').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows its default for a nonsense state in the address', async () => {
    const page = await bench.open(`/en/charts/${id}/?${id}=%3Cscript%3E&${id}=9e999`);
    const inputs = page.locator(`figure[data-chart="${id}"] .states input`);
    if ((await inputs.count()) > 0) expect(await inputs.first().isChecked()).toBe(true);
    expect(await page.locator(`figure[data-chart="${id}"] svg.drawing.wide`).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the states of patent-swap', () => {
  it('change title and address, are announced, and are restored from the address', async () => {
    const page = await bench.open('/en/charts/patent-swap/');
    await page.locator('.states label', { hasText: 'Blocks' }).click();
    expect(new URL(page.url()).searchParams.get('patent-swap')).toBe('ratio');
    expect(await page.locator('.chart-title').textContent()).toContain('7.85');
    await expect.poll(async () => page.locator('#announcer').textContent()).toContain('7.85');
    await page.locator('.states label', { hasText: 'Counts' }).click();
    expect(new URL(page.url()).search).toBe('');
    const again = await bench.open('/ru/charts/patent-swap/?patent-swap=each');
    expect(await again.locator('.chart-title').textContent()).toContain('7,85');
    await page.context().close();
    await again.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});

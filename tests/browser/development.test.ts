import { spawn, type ChildProcess } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';
import { withoutVite } from '../helpers/environment.ts';

const bench = useBench();

describe('the development server', () => {
  let server: ChildProcess;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
      env: withoutVite({ ASTRO_TELEMETRY_DISABLED: '1' }),
    });
    address = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout?.on('data', (piece: Buffer) => {
        said += piece.toString('utf8');
        const [served] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (served) resolve(served);
      });
      server.once('exit', () => reject(new Error(`It ended: ${said}`)));
    });
    page = await bench.open('/404.html');
  });
  afterAll(() => {
    server.kill();
  });

  it('shows a page with its styles and its pictures to whoever writes', async () => {
    await page.goto(`${address}/en/charts/`, { waitUntil: 'load' });
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Literata');
    const picture = page.locator('main img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });

  it('has the files that pages offer', async () => {
    for (const file of ['charts/patent-swap.ru.svg', 'data/charts/patent-swap.csv', 'data/claims.csv']) {
      const response = await page.request.get(`${address}/${file}`);
      expect(response.status(), file).toBe(200);
    }
  });

  it('says nothing wrong', () => {
    expect(bench.complaints).toEqual([]);
  });
});

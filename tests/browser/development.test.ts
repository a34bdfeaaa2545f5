import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';
import { withoutVite } from '../helpers/environment.ts';

const bench = useBench();

describe('the development server', () => {
  let server: ChildProcess;
  let page: Page;
  let address: string;
  let said = '';

  beforeAll(async () => {
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
      env: withoutVite({ ASTRO_TELEMETRY_DISABLED: '1' }),
    });
    address = await new Promise<string>((resolve, reject) => {
      server.stdout?.on('data', (piece: Buffer) => {
        said += piece.toString('utf8');
        const [served] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (served) resolve(served);
      });
      // A project has one development server: another that runs already is named here.
      server.stderr?.on('data', (piece: Buffer) => (said += piece.toString('utf8')));
      server.once('exit', () => reject(new Error(`It ended: ${said}`)));
    });
    page = await bench.open('/404.html');
  });
  afterAll(async () => {
    const ended = server.exitCode === null ? once(server, 'exit') : undefined;
    server.kill();
    await ended;
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

  it('begins anew where a file of the ledger is written, which is read once', async () => {
    utimesSync('content/units.yaml', new Date(), new Date());
    await expect.poll(() => said).toContain('Restarting');
    await expect
      .poll(async () => (await page.request.get(`${address}/data/claims.csv`)).status(), { timeout: 10_000 })
      .toBe(200);
  });

  it('says nothing wrong', () => {
    expect(bench.complaints).toEqual([]);
  });
});

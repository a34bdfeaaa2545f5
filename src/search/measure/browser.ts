import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';

/** What the dialog costs in a browser. */
export interface DialogCost {
  /** Bytes and milliseconds from opening until the first suggestion for typed letters. */
  suggestion: { bytes: number; milliseconds: number };
  /** Bytes and milliseconds from opening until the full results. */
  full: { bytes: number; milliseconds: number };
  /** Bytes and milliseconds of a further query, after the last key. */
  later: { bytes: number; milliseconds: number };
  /** Milliseconds from a key to its suggestions, once all is loaded. */
  key: number;
}

/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit a second. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a built site with brotli, as a good host does. */
export function serveCompressed(dist: string, port: number): Promise<Server> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*/, ''));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(file)];
    const squeezed = type !== undefined && !type.startsWith('font');
    let body = cache.get(file);
    if (!body) {
      body = squeezed ? brotliCompressSync(readFileSync(file)) : readFileSync(file);
      cache.set(file, body);
    }
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(squeezed && { 'content-encoding': 'br' }),
      })
      .end(body);
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}

/** Opens Chromium as the tests do. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Uses the dialog on a page as a reader would, and takes down what it loads and how long it takes. */
export async function dialogCost(
  browser: Browser,
  address: string,
  queries: readonly [string, string],
  network?: typeof SLOW_4G,
): Promise<DialogCost> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (network) await session.send('Network.emulateNetworkConditions', network);
    const start = Date.now();
    // Opened and typed in the page itself: what the driver takes to find and press a button is none of the site's.
    const first = await page.evaluate(openAndType, queries[0]);
    const suggestion = { bytes, milliseconds: Math.round(first) };
    await settled(page);
    const full = { bytes, milliseconds: Date.now() - start };
    const before = bytes;
    const since = Date.now();
    const key = await page.evaluate(typeAndWait, queries[1]);
    await settled(page);
    return { suggestion, full, later: { bytes: bytes - before, milliseconds: Date.now() - since }, key };
  } finally {
    await page.close();
  }
}

/** In the page: opens the dialog, types as soon as it is there, waits for a suggestion; gives the milliseconds. */
async function openAndType(query: string): Promise<number> {
  const start = performance.now();
  const until = (test: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => (test() ? resolve() : void setTimeout(look, 2));
      look();
    });
  document.querySelector<HTMLElement>('[data-search-open]')?.click();
  await until(() => document.querySelector('dialog[open] input[name=q]') !== null);
  const input = document.querySelector<HTMLInputElement>('dialog input[name=q]');
  if (input) input.value = query;
  input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => (document.querySelector('dialog [data-results]')?.childElementCount ?? 0) > 0);
  return performance.now() - start;
}

/** In the page: sets the query as a key would and waits for the list to change; gives the milliseconds. */
function typeAndWait(query: string): Promise<number> {
  return new Promise((resolve) => {
    const list = document.querySelector('dialog [data-results]');
    const input = document.querySelector<HTMLInputElement>('dialog input[name=q]');
    if (!list || !input) return resolve(-1);
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (list.childElementCount === 0) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(list, { childList: true });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Waits until the results are complete: a number of them is said. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => /^\d/.test(document.querySelector('dialog [data-search-status]')?.textContent ?? ''),
    undefined,
    { timeout: 15_000, polling: 5 },
  );
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** What the dialog costs in a browser. */
export interface DialogCost {
  /** Bytes and milliseconds from opening until the first suggestion for typed letters. */
  suggestion: { bytes: number; milliseconds: number };
  /** Bytes and milliseconds from opening until the full results. */
  full: { bytes: number; milliseconds: number };
  /** Bytes and milliseconds of a further query, after the last key. */
  later: { bytes: number; milliseconds: number };
  /** Milliseconds of a query whose files are there already: what an answer takes without the network. */
  unhindered: number;
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
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (network) await session.send('Network.emulateNetworkConditions', network);
    // Opened, typed and timed in the page itself: what the driver takes is none of the site's.
    const suggestion = { milliseconds: Math.round(await page.evaluate(openAndType, queries[0])), bytes };
    const full = { milliseconds: Math.round(await page.evaluate(fullResults)), bytes };
    const further = await page.evaluate(typeAndWait, queries[1]);
    const later = { bytes: bytes - full.bytes, milliseconds: Math.round(further.full) };
    // The first query's files are there: what it takes now is no network's.
    const again = await page.evaluate(typeAndWait, queries[0]);
    return { suggestion, full, later, unhindered: Math.round(again.full), key: further.suggestion };
  } finally {
    await page.close();
  }
}

/** What `openAndType` leaves in the page for `fullResults`. */
interface Timed {
  searchSettled?: Promise<number>;
}

/** In the page: opens the dialog, types as soon as it is there, waits for a suggestion; gives the milliseconds. */
async function openAndType(query: string): Promise<number> {
  const start = performance.now();
  const until = (test: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => (test() ? resolve(performance.now() - start) : void setTimeout(look, 2));
      look();
    });
  document.querySelector<HTMLElement>('[data-search-open]')?.click();
  await until(() => document.querySelector('dialog[open] input[name=q]') !== null);
  const input = document.querySelector<HTMLInputElement>('dialog input[name=q]');
  if (input) input.value = query;
  input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  (globalThis as Timed).searchSettled = until(() =>
    /^\d/.test(document.querySelector('dialog [data-search-status]')?.textContent ?? ''),
  );
  return until(() => (document.querySelector('dialog [data-results]')?.childElementCount ?? 0) > 0);
}

/** In the page: waits until the results are complete, of which a number is said; milliseconds since the opening. */
function fullResults(): Promise<number> {
  return (globalThis as Timed).searchSettled ?? Promise.resolve(-1);
}

/** In the page: sets the query as a key would; milliseconds until the list changes and until the results are complete. */
function typeAndWait(query: string): Promise<{ suggestion: number; full: number }> {
  return new Promise((resolve) => {
    const list = document.querySelector('dialog [data-results]');
    const status = document.querySelector('dialog [data-search-status]');
    const input = document.querySelector<HTMLInputElement>('dialog input[name=q]');
    if (!list || !status || !input) return resolve({ suggestion: -1, full: -1 });
    const start = performance.now();
    let suggestion = 0;
    const observer = new MutationObserver(() => {
      if (suggestion === 0 && list.childElementCount > 0) suggestion = performance.now() - start;
      if (!/^\d/.test(status.textContent)) return;
      observer.disconnect();
      resolve({ suggestion, full: performance.now() - start });
    });
    for (const watched of [list, status])
      observer.observe(watched, { childList: true, characterData: true, subtree: true });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

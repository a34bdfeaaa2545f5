import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession } from 'playwright-core';

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

/** Opens Chromium. @param executablePath its program */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
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
    const loadedUntil = takeDown(session);
    if (network) await session.send('Network.emulateNetworkConditions', network);
    // Opened, typed and timed in the page itself: what the driver takes is none of the site's.
    const suggestion = await page.evaluate(openAndType, queries[0]);
    const full = await page.evaluate(fullResults);
    const further = await page.evaluate(typeAndWait, queries[1]);
    // The first query's files are there: what it takes now is no network's.
    const again = await page.evaluate(typeAndWait, queries[0]);
    const bytes = loadedUntil(full.at);
    return {
      suggestion: { milliseconds: suggestion.milliseconds, bytes: loadedUntil(suggestion.at) },
      full: { milliseconds: full.milliseconds, bytes },
      later: { milliseconds: further.milliseconds, bytes: loadedUntil(further.at) - bytes },
      unhindered: again.milliseconds,
      key: further.suggestion,
    };
  } finally {
    await page.close();
  }
}

/**
 * Takes down what a page loads from now on, in bytes as they come over the line.
 *
 * @returns how much had come whole by a time, in milliseconds since 1970
 */
function takeDown(session: CDPSession): (time: number) => number {
  const loaded: { at: number; bytes: number }[] = [];
  // The browser's clock counts from its own beginning; each request tells both times.
  let ahead = 0;
  session.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => (ahead = wallTime - timestamp));
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
    loaded.push({ at: timestamp, bytes: encodedDataLength }),
  );
  return (time) =>
    loaded.filter(({ at }) => (at + ahead) * 1000 <= time).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** When something was there, in milliseconds since the beginning and, before it was drawn, since 1970. */
interface Seen {
  milliseconds: number;
  at: number;
}

/** What `openAndType` leaves in the page for `fullResults`. */
interface Timed {
  searchSettled?: Promise<Seen>;
}

/** In the page: opens the dialog, types as soon as it is there, waits for a suggestion. */
async function openAndType(query: string): Promise<Seen> {
  const start = performance.now();
  const until = (test: () => boolean): Promise<Seen> =>
    new Promise((resolve) => {
      let at = Infinity;
      const observer = new MutationObserver(() => {
        if (at === Infinity && test()) at = performance.timeOrigin + performance.now();
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      const look = (): void => {
        if (!test()) return void setTimeout(look, 2);
        observer.disconnect();
        resolve({ milliseconds: Math.round(performance.now() - start), at });
      };
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

/** In the page: waits until the results are complete, of which a number is said. */
function fullResults(): Promise<Seen> {
  return (globalThis as Timed).searchSettled ?? Promise.resolve({ milliseconds: -1, at: 0 });
}

/** In the page: sets the query as a key would; milliseconds until the list changes, and until the results are complete. */
function typeAndWait(query: string): Promise<Seen & { suggestion: number }> {
  return new Promise((resolve) => {
    const list = document.querySelector('dialog [data-results]');
    const status = document.querySelector('dialog [data-search-status]');
    const input = document.querySelector<HTMLInputElement>('dialog input[name=q]');
    if (!list || !status || !input) return resolve({ suggestion: -1, milliseconds: -1, at: 0 });
    const start = performance.now();
    let suggestion = 0;
    const observer = new MutationObserver(() => {
      const now = performance.now();
      if (suggestion === 0 && list.childElementCount > 0) suggestion = now - start;
      if (!/^\d/.test(status.textContent)) return;
      observer.disconnect();
      resolve({ suggestion, milliseconds: Math.round(now - start), at: performance.timeOrigin + now });
    });
    for (const watched of [list, status])
      observer.observe(watched, { childList: true, characterData: true, subtree: true });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

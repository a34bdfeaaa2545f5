import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_SWITCHES, findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';

/** What runs in a page before its own scripts. */
type Before = Parameters<Page['addInitScript']>[0];

/** What a test file needs: pages of the built site in Chromium, and what went wrong on them. */
export interface Bench {
  /** A new page in a context of its own, closed when the file ends. */
  open: (address: string, options?: BrowserContextOptions, before?: Before) => Promise<Page>;
  /**
   * The page of this name, made once with its options and taken to one address after another: a new one
   * costs thrice the time. What a test left behind is gone, but for the cache.
   */
  keep: (name: string, address: string, options?: BrowserContextOptions, before?: Before) => Promise<Page>;
  /** Errors of the console and requests to other hosts, of all pages opened. */
  complaints: string[];
  address: (path: string) => string;
}

const VIEWPORT = { width: 1440, height: 900 };

/** Starts server and browser before a file's tests and stops them after. */
export function useBench(): Bench {
  let server: Server;
  let browser: Browser;
  const complaints: string[] = [];
  const address = (path: string): string =>
    `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  beforeAll(async () => {
    server = await serve('dist', 0, 'localhost');
    const executablePath = findChromium();
    if (!executablePath) throw new Error('There is no Chromium: run npm test, which gets one.');
    browser = await chromium.launch({ executablePath, args: CHROMIUM_SWITCHES });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  const kept = new Map<string, Page>();
  async function newPage(options: BrowserContextOptions, isKept: boolean, before?: Before): Promise<Page> {
    const context = await browser.newContext({ viewport: VIEWPORT, ...options });
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    page.on('console', (message) => {
      // A kept page has the fonts of the page before it in memory, and takes the preloaded ones for unused.
      const known = isKept && message.text().includes('was preloaded using link preload but not used');
      if (['error', 'warning'].includes(message.type()) && !known)
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost')
        complaints.push(`${page.url()} asked ${request.url()}`);
    });
    return page;
  }
  return {
    complaints,
    address,
    open: async (path, options = {}, before = undefined) => {
      const page = await newPage(options, false, before);
      await page.goto(address(path), { waitUntil: 'load' });
      return page;
    },
    keep: async (name, path, options = {}, before = undefined) => {
      const old = kept.get(name);
      const page = old ?? (await newPage(options, true, before));
      kept.set(name, page);
      if (old && options.javaScriptEnabled !== false) await page.evaluate(() => localStorage.clear());
      await page.mouse.move(0, 0);
      await page.setViewportSize(options.viewport ?? VIEWPORT);
      await page.emulateMedia({ colorScheme: options.colorScheme ?? null, forcedColors: null });
      await page.goto(address(path), { waitUntil: 'load' });
      return page;
    },
  };
}

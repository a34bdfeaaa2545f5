import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_SWITCHES, findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';

/** What a test file needs: pages of the built site in Chromium, and what went wrong on them. */
export interface Bench {
  /** A new page in a context of its own, closed when the file ends; `before` runs in it before its own scripts. */
  open: (address: string, options?: BrowserContextOptions, before?: () => void) => Promise<Page>;
  /** Errors of the console and requests to other hosts, of all pages opened. */
  complaints: string[];
  address: (path: string) => string;
}

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
  return {
    complaints,
    address,
    open: async (path, options = {}, before = undefined) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost')
          complaints.push(`${path} asked ${request.url()}`);
      });
      await page.goto(address(path), { waitUntil: 'load' });
      return page;
    },
  };
}

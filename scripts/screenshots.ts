/**
 * `npm run screenshots` photographs every kind of page of the built site at three widths, in both themes
 * and both languages, into .cache/screenshots. Words after `--` keep only the pictures whose names hold
 * them all: `npm run screenshots -- chapter 390 dark`.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { LANGUAGES } from '../src/languages.ts';
import { CHROMIUM_SWITCHES, ensureChromium } from './chromium.ts';
import { serve } from './server.ts';

const FOLDER = '.cache/screenshots';
const WIDTHS = [390, 820, 1440];
const HEIGHTS: Record<number, number> = { 390: 844, 820: 1180, 1440: 900 };
const THEMES = ['light', 'dark'] as const;

/** One page of each kind, under its language. */
const PAGES: Readonly<Record<string, string>> = {
  home: '',
  chapter: 'chapters/how-china-got-here/',
  'chapter-first': 'chapters/why-now/',
  'chapter-last': 'chapters/how-far-to-trust-this/',
  evidence: 'evidence/',
  claim: 'evidence/researchers-2017/',
  documents: 'documents/',
  document: 'documents/004/',
  charts: 'charts/',
  chart: 'charts/patent-swap/',
  embed: 'embed/patent-swap/',
  who: 'who/',
  entity: 'who/huawei/',
  glossary: 'glossary/',
  timeline: 'timeline/',
  search: 'search/',
  teach: 'teach/',
  lesson: 'teach/what-counts-prove/',
  worksheet: 'teach/what-counts-prove/worksheet/',
  key: 'teach/what-counts-prove/key/',
  slides: 'teach/what-counts-prove/slides/',
  about: 'about/',
};

interface Picture {
  name: string;
  address: string;
  width: number;
  theme: (typeof THEMES)[number];
}

const pages = [
  { name: 'door', address: '/' },
  { name: 'lost', address: '/404.html' },
  ...LANGUAGES.flatMap((language) =>
    Object.entries(PAGES).map(([name, path]) => ({
      name: `${name}.${language}`,
      address: `/${language}/${path}`,
    })),
  ),
];
const wanted = process.argv.slice(2);
const pictures: Picture[] = pages
  .flatMap(({ name, address }) =>
    WIDTHS.flatMap((width) =>
      THEMES.map((theme) => ({ name: `${name}.${width}.${theme}`, address, width, theme })),
    ),
  )
  .filter(({ name }) => wanted.every((word) => name.split(/[.-]/).includes(word) || name.startsWith(word)));

mkdirSync(FOLDER, { recursive: true });
const server = await serve('dist', 0, 'localhost');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_SWITCHES });
for (const picture of pictures) await photograph(browser, picture);
await browser.close();
server.close();
console.log(`${pictures.length} pictures are in ${FOLDER}.`);

async function photograph(from: Browser, { name, address, width, theme }: Picture): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const page = await from.newPage({
    viewport: { width, height: HEIGHTS[width] ?? width },
    colorScheme: theme,
    reducedMotion: 'reduce',
    isMobile: width < 500,
    hasTouch: width < 500,
  });
  await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  await page.close();
}

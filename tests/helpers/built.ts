import { existsSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { readSite, type BuiltSite } from '../../src/site-rules/site.ts';

let site: BuiltSite | undefined;

/** The site in dist/, read once for each test file. */
export function builtSite(): BuiltSite {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site in dist/: run npm run build first.');
  site ??= readSite('dist', process.env['BASE_PATH'] ?? '/');
  return site;
}

/** A site made of these pages: addresses and their HTML. */
export function siteOf(pages: Record<string, string>): BuiltSite {
  return {
    base: '/',
    files: new Set(Object.keys(pages)),
    pages: Object.entries(pages).map(([address, html]) => ({
      file: `${address.slice(1)}index.html`,
      address,
      html,
      root: parse(html),
    })),
  };
}

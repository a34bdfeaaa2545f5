import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Problem } from '../ledger/problem.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Path of its file inside the folder, `en/about/index.html`. */
  file: string;
  /** Its address, `/en/about/`, under the base. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** The built site: its pages, and the paths of all its files. */
export interface BuiltSite {
  base: string;
  pages: BuiltPage[];
  /** Addresses of every file, such as `/_astro/page.js`. */
  files: Set<string>;
}

/** A rule that the whole built site keeps. */
export type SiteRule = (site: BuiltSite) => Problem[];

/** Reads a built site from its folder. */
export function readSite(folder: string, base = '/'): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        file,
        address: `${base}${file.replace(/index\.html$/, '')}`,
        html,
        root: parse(html, { comment: false }),
      };
    });
  return { base, pages, files: new Set(names.map((name) => `${base}${name}`)) };
}

/** Line of a place in a page's text, one-based. */
export function lineOf(page: BuiltPage, element: HTMLElement): number {
  return page.html.slice(0, element.range[0]).split('\n').length;
}

/** A problem on a page. */
export function pageProblem(page: BuiltPage, message: string, mend: string, element?: HTMLElement): Problem {
  return { file: page.file, line: element ? lineOf(page, element) : 0, message, mend };
}

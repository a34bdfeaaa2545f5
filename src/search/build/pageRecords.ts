import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Language } from '../../languages.ts';
import { strings } from '../../strings/index.ts';
import type { FoundKind } from '../kinds.ts';
import type { SearchRecord } from '../record.ts';

/** Left out of a page's text: what repeats elsewhere, what is said to be left out, and answer keys. */
const NOT_TEXT =
  'script, style, template, svg, form, nav, dialog, [popover], [hidden], [data-pagefind-ignore], .visually-hidden, details.key, [data-key]';
/** Pages of the site that are no entry of the ledger, and what lies beside a lesson. */
const PLAIN_PAGES = [
  'charts/',
  'timeline/',
  'evidence/',
  'documents/',
  'who/',
  'glossary/',
  'teach/',
  'about/',
];

interface PageText {
  title: string;
  root: HTMLElement;
}

/** Chapters by section, charts, lessons and the site's other pages, read from the built pages of a language. */
export function pageRecords(dist: string, language: Language): SearchRecord[] {
  const read = (address: string): PageText | undefined =>
    readPage(join(dist, language, address, 'index.html'));
  const below = (folder: string): string[] =>
    foldersIn(join(dist, language, folder)).map((name) => `${folder}${name}/`);
  return [
    ...below('chapters/').flatMap((address) => chapterRecords(address, read(address))),
    ...below('charts/').flatMap((address) => wholePage(language, 'chart', address, read(address))),
    ...below('teach/').flatMap((address) => wholePage(language, 'lesson', address, read(address))),
    ...PLAIN_PAGES.flatMap((address) =>
      wholePage(language, 'page', address, read(address), address === 'about/'),
    ),
    ...sectionRecords('page', 'about/', read('about/')),
  ];
}

/** The ids of a built page, for telling whether an address leads anywhere. */
export function idsOf(dist: string, language: Language, address: string): ReadonlySet<string> {
  const page = readPage(join(dist, language, address, 'index.html'));
  return new Set(page?.root.querySelectorAll('[id]').map(({ id }) => id));
}

function chapterRecords(address: string, page: PageText | undefined): SearchRecord[] {
  if (!page) return [];
  const lead = ['.dek', '.lead', '.key-points ul']
    .map((part) => page.root.querySelector(part)?.structuredText ?? '')
    .join(' ');
  const sections = sectionRecords('section', address, page);
  return [
    {
      kind: 'chapter',
      address,
      title: page.title,
      aliases: [],
      foreign: [],
      facets: { kind: ['chapter'] },
      text: tidy(lead),
    },
    ...sections,
  ];
}

function sectionRecords(kind: FoundKind, address: string, page: PageText | undefined): SearchRecord[] {
  const headings =
    page?.root.querySelectorAll('h2[id]').filter((heading) => !heading.closest('[aria-labelledby]')) ?? [];
  return headings.map((heading) => ({
    kind,
    address: `${address}#${heading.id}`,
    title: tidy(heading.structuredText),
    aliases: [],
    foreign: [],
    place: page?.title ?? '',
    facets: { kind: [kind] },
    text: tidy(textUntilNext(heading)),
  }));
}

/** What stands between a heading and the next one of its level. */
function textUntilNext(heading: HTMLElement): string {
  const parts: string[] = [];
  for (let node = heading.nextElementSibling; node && node.tagName !== 'H2'; node = node.nextElementSibling) {
    if (node.querySelector('h2')) break;
    parts.push(node.structuredText);
  }
  return parts.join(' ');
}

/** What people call a page beside its title. */
function calledOf(kind: FoundKind, address: string, language: Language): string[] {
  const { lesson, teach } = strings(language).search.alsoCalled;
  if (kind === 'lesson') return lesson;
  return address === 'teach/' ? teach : [];
}

function wholePage(
  language: Language,
  kind: FoundKind,
  address: string,
  page: PageText | undefined,
  titleOnly = false,
): SearchRecord[] {
  if (!page) return [];
  const text =
    titleOnly || kind === 'page'
      ? (page.root.querySelector('.dek')?.structuredText ?? '')
      : page.root.structuredText;
  return [
    {
      kind,
      address,
      title: page.title,
      aliases: calledOf(kind, address, language),
      foreign: [],
      facets: { kind: [kind] },
      text: tidy(text),
    },
  ];
}

function readPage(file: string): PageText | undefined {
  if (!existsSync(file)) return undefined;
  const root = parse(mainOf(readFileSync(file, 'utf8'))).querySelector('main');
  const heading = root?.querySelector('h1');
  if (!root || !heading) return undefined;
  const title = tidy(heading.structuredText);
  for (const node of root.querySelectorAll(NOT_TEXT)) node.remove();
  return { title, root };
}

/** The main part of a page without its drawings, which are most of its bytes and hold no text to find. */
function mainOf(html: string): string {
  const main = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + 7);
  let depth = 0;
  return main
    .split(/(?=<svg\b)|(?<=<\/svg>)/)
    .filter((part) => {
      const inside = depth > 0 || part.startsWith('<svg');
      depth += Number(part.startsWith('<svg')) - Number(part.endsWith('</svg>'));
      return !inside;
    })
    .join('');
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

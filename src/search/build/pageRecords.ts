import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../languages.ts';
import { strings } from '../../strings/index.ts';
import type { FoundKind } from '../kinds.ts';
import type { SearchRecord } from '../record.ts';
import { readPage, type PageText } from './pageText.ts';

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

/** Folders of which each page is read, but nothing below it: no answer keys. */
const FOLDERS = ['chapters/', 'charts/', 'teach/'];
const READ = new RegExp(
  `(?:^|/)(?:${LANGUAGES.join('|')})/(?:${PLAIN_PAGES.join('|')}|(?:${FOLDERS.join('|')})[^/]+/)$`,
);

/** Whether the search reads the page of an address. */
export function isRead(address: string): boolean {
  return READ.test(address.endsWith('/') ? address : `${address}/`);
}

/** What the built pages of a language say. */
export interface PagesRead {
  /** Chapters by section, charts, lessons and the site's other pages. */
  records: readonly SearchRecord[];
  /** The ids on the timeline, for telling whether an address leads anywhere. */
  timeline: readonly string[];
}

/** Reads the built pages, by language. @param dist the folder of the built site */
export function readPages(dist: string): Map<Language, PagesRead> {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      {
        records: pageRecords(dist, language),
        timeline: readPage(join(dist, language, 'timeline/index.html'))?.ids ?? [],
      },
    ]),
  );
}

function pageRecords(dist: string, language: Language): SearchRecord[] {
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

function chapterRecords(address: string, page: PageText | undefined): SearchRecord[] {
  if (!page) return [];
  return [
    {
      kind: 'chapter',
      address,
      title: page.title,
      aliases: [],
      foreign: [],
      facets: { kind: ['chapter'] },
      text: page.opening,
    },
    ...sectionRecords('section', address, page),
  ];
}

function sectionRecords(kind: FoundKind, address: string, page: PageText | undefined): SearchRecord[] {
  return (page?.sections ?? []).map(({ id, title, text }) => ({
    kind,
    address: `${address}#${id}`,
    title,
    aliases: [],
    foreign: [],
    place: page?.title ?? '',
    facets: { kind: [kind] },
    text,
  }));
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
  return [
    {
      kind,
      address,
      title: page.title,
      aliases: calledOf(kind, address, language),
      foreign: [],
      facets: { kind: [kind] },
      text: titleOnly || kind === 'page' ? page.dek : page.text,
    },
  ];
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * What the pages said when they were built last. Where only words of the ledger or titles of chapters have
 * changed since, they mostly say the same again but for these titles, so that the search can be made while
 * they are: whether it was right is seen afterwards.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chaptersOf } from '../../chapters/catalogue.ts';
import { readChapters } from '../../chapters/source.ts';
import { LANGUAGES, type Language } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { glue } from '../../text/glue.ts';
import { keyOf, proseKey } from '../../unchanged.ts';
import type { SearchRecord } from '../record.ts';
import type { PagesRead } from './pageRecords.ts';
import { tidy } from './pageText.ts';

const CACHE = '.cache/search';

interface Kept extends PagesRead {
  /** Of what the pages came from, as far as it surely shows. */
  key: string;
}

/** A key of the prose of a language without the titles of its chapters, and of all code. */
export function untitledKey(language: Language, root = process.cwd()): string {
  const chapters = readChapters(root).filter((chapter) => chapter.language === language);
  return keyOf(
    proseKey(language, ['chapters'], root),
    chapters.map(({ slug, text }) => [slug, text.replace(/^title: .*$/m, '')]),
  );
}

/** Prose and code, and how sure each claim is, which charts and chapters count. */
function keyFor(language: Language, { ledger }: Lookup): string {
  return keyOf(
    untitledKey(language),
    ledger.claims.map(({ id, status, check }) => [id, status, check]),
  );
}

/** The pages as they were read last, and the languages in which they likely say the same. */
export interface PagesBefore {
  pages: ReadonlyMap<Language, PagesRead>;
  same: readonly Language[];
}

const fileOf = (cache: string, language: Language): string => join(cache, `pages.${language}.json`);

/** Keeps what the pages said for the next build. */
export function keepPages(pages: ReadonlyMap<Language, PagesRead>, ledger: Lookup, cache = CACHE): void {
  mkdirSync(cache, { recursive: true });
  for (const [language, read] of pages)
    writeFileSync(fileOf(cache, language), JSON.stringify({ key: keyFor(language, ledger), ...read }));
}

/** The titles of chapters as they are now, by address. */
function titlesNow(language: Language): ReadonlyMap<string, string> {
  return new Map(
    chaptersOf(language).map(({ slug, title }) => [`chapters/${slug}/`, tidy(glue(title, language))]),
  );
}

/**
 * What the pages would say if only titles of chapters were others.
 *
 * @param titles of chapters, by address
 */
export function retitled(
  records: readonly SearchRecord[],
  titles: ReadonlyMap<string, string>,
): SearchRecord[] {
  const renamed = records.flatMap(({ kind, address, title }): [string, string][] => {
    const now = kind === 'chapter' ? titles.get(address) : undefined;
    return now === undefined || now === title ? [] : [[title, now]];
  });
  if (renamed.length === 0) return [...records];
  const inWords = (text: string): string =>
    renamed.reduce((words, [before, now]) => words.replaceAll(before, now), text);
  return records.map((record) => ({
    ...record,
    title: inWords(record.title),
    text: inWords(record.text),
    ...(record.place !== undefined && { place: inWords(record.place) }),
  }));
}

/** Undefined on a bare clone. */
export function pagesBefore(ledger: Lookup, cache = CACHE): PagesBefore | undefined {
  const files = LANGUAGES.map((language) => [language, fileOf(cache, language)] as const);
  if (!files.every(([, file]) => existsSync(file))) return undefined;
  const kept = files.map(([language, file]) => {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return [language, { ...read, records: retitled(read.records, titlesNow(language)) }] as const;
  });
  return {
    pages: new Map(kept),
    same: kept
      .filter(([language, { key }]) => key === keyFor(language, ledger))
      .map(([language]) => language),
  };
}

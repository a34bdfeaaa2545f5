/**
 * What the pages said when they were built last. Where only the ledger has changed since, they mostly say
 * the same again, so that the search can be made while they are: whether it was right is seen afterwards.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../languages.ts';
import { proseKey } from '../../unchanged.ts';
import type { PagesRead } from './pageRecords.ts';

const CACHE = '.cache/search';

interface Kept extends PagesRead {
  /** Of the prose and the code that the pages came from. */
  key: string;
}

const fileOf = (cache: string, language: Language): string => join(cache, `pages.${language}.json`);

/** Keeps what the pages said for the next build. */
export function keepPages(pages: ReadonlyMap<Language, PagesRead>, cache = CACHE): void {
  mkdirSync(cache, { recursive: true });
  for (const [language, read] of pages)
    writeFileSync(fileOf(cache, language), JSON.stringify({ key: proseKey(language), ...read }));
}

/** The pages as they were read last; undefined where they were not in every language. */
export function pagesBefore(
  cache = CACHE,
): { pages: ReadonlyMap<Language, PagesRead>; same: readonly Language[] } | undefined {
  const files = LANGUAGES.map((language) => [language, fileOf(cache, language)] as const);
  if (!files.every(([, file]) => existsSync(file))) return undefined;
  const kept = files.map(
    ([language, file]) => [language, JSON.parse(readFileSync(file, 'utf8')) as Kept] as const,
  );
  return {
    pages: new Map(kept),
    same: kept.filter(([language, { key }]) => key === proseKey(language)).map(([language]) => language),
  };
}

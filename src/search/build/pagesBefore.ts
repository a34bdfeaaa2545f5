/**
 * What the pages said when they were built last. Where only words of the ledger have changed since, they
 * mostly say the same again, so that the search can be made while they are: whether it was right is seen
 * afterwards.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { keyOf, proseKey } from '../../unchanged.ts';
import type { PagesRead } from './pageRecords.ts';

const CACHE = '.cache/search';

interface Kept extends PagesRead {
  /** Of what the pages came from, as far as it surely shows. */
  key: string;
}

/** Prose and code, and how sure each claim is, which charts and chapters count. */
function keyFor(language: Language, { ledger }: Lookup): string {
  return keyOf(
    proseKey(language),
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

/** Undefined on a bare clone. */
export function pagesBefore(ledger: Lookup, cache = CACHE): PagesBefore | undefined {
  const files = LANGUAGES.map((language) => [language, fileOf(cache, language)] as const);
  if (!files.every(([, file]) => existsSync(file))) return undefined;
  const kept = files.map(
    ([language, file]) => [language, JSON.parse(readFileSync(file, 'utf8')) as Kept] as const,
  );
  return {
    pages: new Map(kept),
    same: kept
      .filter(([language, { key }]) => key === keyFor(language, ledger))
      .map(([language]) => language),
  };
}

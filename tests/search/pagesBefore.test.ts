import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { loadLedger } from '../../src/ledger/load.ts';
import { makeLookup } from '../../src/ledger/lookup.ts';
import type { Claim } from '../../src/ledger/schema/claim.ts';
import type { PagesRead } from '../../src/search/build/pageRecords.ts';
import { keepPages, pagesBefore } from '../../src/search/build/pagesBefore.ts';

const cache = mkdtempSync(join(tmpdir(), 'pages-before-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const ledger = makeLookup(loadLedger());

const read = (timeline: string): PagesRead => ({ records: [], timeline: [timeline] });

const pages = new Map<Language, PagesRead>([
  ['en', read('summit')],
  ['ru', read('саммит')],
]);

describe('the pages as they were read last', () => {
  it('are unknown on a bare clone', () => {
    expect(pagesBefore(ledger, cache)).toBeUndefined();
  });

  it('are given back, and say in which languages neither prose nor code has changed', () => {
    keepPages(pages, ledger, cache);
    expect(pagesBefore(ledger, cache)?.same).toEqual(['en', 'ru']);
    const file = join(cache, 'pages.ru.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...kept, key: 'of other prose' }));
    expect(pagesBefore(ledger, cache)?.same).toEqual(['en']);
    expect(pagesBefore(ledger, cache)?.pages.get('ru')?.timeline).toEqual(['саммит']);
  });

  it('likely say something else where a claim is surer than before, not where a caveat differs', () => {
    keepPages(pages, ledger, cache);
    const [first, ...others] = ledger.ledger.claims;
    if (!first) throw new Error('The test needs a claim.');
    const after = (change: Partial<Claim>) =>
      pagesBefore(makeLookup({ ...ledger.ledger, claims: [{ ...first, ...change }, ...others] }), cache)
        ?.same;
    expect(after({ caveat: { en: 'Changed.', ru: 'Изменено.' } })).toEqual(['en', 'ru']);
    expect(after({ status: first.status === 'plan' ? 'record' : 'plan' })).toEqual([]);
  });
});

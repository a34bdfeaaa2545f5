import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { loadLedger } from '../../src/ledger/load.ts';
import { makeLookup } from '../../src/ledger/lookup.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Claim } from '../../src/ledger/schema/claim.ts';
import type { PagesRead } from '../../src/search/build/pageRecords.ts';
import { keepPages, pagesBefore, retitled, untitledKey } from '../../src/search/build/pagesBefore.ts';

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

describe('a chapter that has another title', () => {
  const record = (address: string, title: string, text: string): SearchRecord => ({
    kind: address.includes('#') ? 'section' : address.startsWith('chapters/') ? 'chapter' : 'chart',
    address,
    title,
    aliases: [],
    foreign: [],
    ...(address.includes('#') && { place: 'Who writes the rules' }),
    facets: {},
    text,
  });
  const before = [
    record('chapters/rules/', 'Who writes the rules', 'A law.'),
    record('chapters/rules/#law', 'A law', 'Of 2019.'),
    record('charts/hedges/', 'Hedges', 'Shown in Who writes the rules.'),
    record('chapters/other/', 'Other', 'Nothing.'),
  ];

  it('is guessed to be named by it wherever it was named before', () => {
    const after = retitled(
      before,
      new Map([
        ['chapters/rules/', 'Whose rules?'],
        ['chapters/other/', 'Other'],
      ]),
    );
    expect(after.map(({ title, place, text }) => [title, place, text])).toEqual([
      ['Whose rules?', undefined, 'A law.'],
      ['A law', 'Whose rules?', 'Of 2019.'],
      ['Hedges', undefined, 'Shown in Whose rules?.'],
      ['Other', undefined, 'Nothing.'],
    ]);
    expect(Object.keys(after[0] ?? {})).not.toContain('place');
  });

  it('leaves the pages likely as they were, and one that has another sentence does not', () => {
    const keyWith = (text: string): string => {
      const root = join(cache, 'project');
      mkdirSync(join(root, 'content/chapters/en'), { recursive: true });
      mkdirSync(join(root, 'src'), { recursive: true });
      writeFileSync(join(root, 'content/chapters/en/rules.mdx'), text);
      return untitledKey('en', root);
    };
    const plain = keyWith('---\ntitle: Who writes the rules\n---\nA law.');
    expect(keyWith('---\ntitle: Whose rules?\n---\nA law.')).toBe(plain);
    expect(keyWith('---\ntitle: Who writes the rules\n---\nTwo laws.')).not.toBe(plain);
  });
});

import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages.ts';
import { lookup } from '../../src/ledger/lookup.ts';
import { readPages } from '../../src/search/build/pageRecords.ts';
import { allRecords } from '../../src/search/build/records.ts';
import { measure, placeOf, type Outcome } from '../../src/search/measure/measures.ts';
import { queriesIn, readHeldOut, readQueries, type JudgedQuery } from '../../src/search/measure/queries.ts';
import type { NamesFile } from '../../src/search/namesFile.ts';
import { unpackSentences, type PackedSentences } from '../../src/search/packing.ts';
import { itemsOf } from '../../src/search/vocabulary.ts';
import { siteEngine } from '../../src/search/measure/site.ts';

const queries = readQueries();
const heldOut = readHeldOut();
const noneHeldOut = heldOut.length === 0;
const records = allRecords(readPages('dist'), lookup());

async function outcomesOf(
  language: (typeof LANGUAGES)[number],
  asked: readonly JudgedQuery[],
): Promise<Outcome[]> {
  const engine = siteEngine('dist', language);
  const outcomes: Outcome[] = [];
  for (const query of asked) {
    const { hits } = await engine.full(query.q);
    outcomes.push({ query, found: hits.map(({ item }) => item.address) });
  }
  return outcomes;
}

/** Bytes of what a host says of a file before it. */
const HEADERS = 200;
const programOf = (file: string): string => readFileSync(`dist/_astro/${file}`, 'utf8');

/** A program with all that it imports. */
function filesOf(file: string, known: ReadonlySet<string> = new Set()): string[] {
  const imported = [...programOf(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].flatMap(
    ([, name = '']) => (known.has(name) || name === file ? [] : [name]),
  );
  const seen = new Set([...known, file, ...imported]);
  return [...new Set([file, ...imported.flatMap((one) => filesOf(one, seen))])];
}

const missed = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter((one) => one.query.find.length > 0 && (placeOf(one) === 0 || placeOf(one) > 3))
    .map(({ query, found }) => `${query.q} → ${found.slice(0, 3).join(' ')}`);

describe.each(LANGUAGES)('the search of the built site in %s', (language) => {
  const own = queriesIn(queries, language);

  it('finds the answer in the first three places for 95 of 100 queries, and in the first for 85', async () => {
    const outcomes = await outcomesOf(language, own);
    const { success1, success3, nonsense } = measure(outcomes);
    expect(success3, missed(outcomes).join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(success1).toBeGreaterThanOrEqual(0.85);
    expect(nonsense).toBeLessThanOrEqual(0.03);
  }, 60_000);

  it.skipIf(noneHeldOut)(
    'keeps these limits on queries that nobody tuned on, too',
    async () => {
      const outcomes = await outcomesOf(language, queriesIn(heldOut, language));
      const { success1, success3, nonsense } = measure(outcomes);
      expect(success3, missed(outcomes).join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(success1).toBeGreaterThanOrEqual(0.85);
      expect(nonsense).toBeLessThanOrEqual(0.03);
    },
    60_000,
  );

  it('knows every address that the queries name', () => {
    const known = new Set((records.get(language) ?? []).map(({ address }) => address));
    const wanted = [...new Set([...own, ...queriesIn(heldOut, language)].flatMap(({ find }) => find))].filter(
      (address) => !address.endsWith('*'),
    );
    expect(wanted.filter((address) => !known.has(address))).toEqual([]);
  });

  it('has the lessons, but no answer key, worksheet or slides', () => {
    const addresses = (records.get(language) ?? []).map(({ address }) => address);
    expect(addresses.filter((address) => /^teach\/[^/]+\/$/.test(address)).length).toBeGreaterThan(0);
    expect(addresses.filter((address) => /\/key\/|worksheet|slides/.test(address))).toEqual([]);
  });

  it('loads at most 20 kB of names before the first suggestion', () => {
    expect(brotliCompressSync(readFileSync(`dist/search/${language}.json`)).length).toBeLessThanOrEqual(
      20_000,
    );
  });

  it('needs at most 30 kB for suggestions, with its program and what a host says of each file', () => {
    const [page = '', dialog = ''] = [/^page\..+\.js$/, /^dialog\..+\.js$/].map((name) =>
      readdirSync('dist/_astro').find((file) => name.test(file) && programOf(file).includes('search')),
    );
    const there = new Set(filesOf(page));
    const files = filesOf(dialog).filter((file) => !there.has(file));
    expect(files.length).toBeGreaterThan(1);
    const bytes = [...files.map(programOf), readFileSync(`dist/search/${language}.json`, 'utf8')].map(
      (text) => brotliCompressSync(text).length + HEADERS,
    );
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(30_000);
  });

  it('leaves nothing out of its vocabulary for want of room', () => {
    const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8')) as T;
    const { names } = read<NamesFile>(language);
    const { things } = unpackSentences(read<PackedSentences>(`${language}.claims`));
    const kept = new Set([...itemsOf(names), ...itemsOf(things)].map(({ address }) => address));
    const lost = (records.get(language) ?? []).filter(({ address }) => !kept.has(address));
    expect(lost.map(({ address }) => address)).toEqual([]);
  });
});

describe('a long question that nothing answers well', () => {
  it('gets the three nearest things at most, a short one nothing', async () => {
    const { full } = siteEngine('dist', 'en');
    const long = await full('would small countries buy Russian and Chinese technology instead of Western?');
    expect(long.hits.length).toBeGreaterThan(0);
    expect(long.hits.length).toBeLessThanOrEqual(3);
    expect((await full('banana bread recipe')).hits).toEqual([]);
  });
});

describe('the queries', () => {
  it('are at least 120, half of them Russian', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(queriesIn(queries, 'ru').length / queries.length).toBeGreaterThanOrEqual(0.5);
  });

  it.skipIf(noneHeldOut)('have forty in each language that nobody has tuned on', () => {
    for (const language of LANGUAGES) expect(queriesIn(heldOut, language).length).toBeGreaterThan(39);
  });

  it('are not tuned on and held out at once', () => {
    const tuned = new Set(queries.map(({ q, language }) => `${language} ${q}`));
    expect(heldOut.filter(({ q, language }) => tuned.has(`${language} ${q}`)).map(({ q }) => q)).toEqual([]);
  });
});

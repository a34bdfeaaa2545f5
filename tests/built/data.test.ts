import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';

interface ClaimRecord {
  id: string;
  document: string;
  passage: number;
  fragment: string;
  status: string;
  check: string;
  value: { amount?: number; unit?: string; period?: string } | null;
  text: Record<string, string>;
  usedIn: string[];
}
const claims = JSON.parse(readFileSync('dist/data/claims.json', 'utf8')) as ClaimRecord[];
const { ledger } = readLedger(process.cwd());

describe('the data files', () => {
  it('hold every claim of the ledger with the fields of the contract', () => {
    expect(claims.map(({ id }) => id)).toEqual(ledger.claims.map(({ id }) => id));
    for (const claim of claims) {
      expect(claim).toMatchObject({
        document: expect.stringMatching(/^00[0-4]$/) as string,
        passage: expect.any(Number) as number,
        fragment: expect.any(String) as string,
        text: { en: expect.any(String) as string, ru: expect.any(String) as string },
      });
    }
  });

  it('give numbers as numbers and recompute formulas', () => {
    const value = (id: string) => claims.find((claim) => claim.id === id)?.value;
    expect(value('researchers-2017')).toMatchObject({
      amount: 3_180_000,
      unit: 'researchers',
      period: '2017',
    });
    expect(value('patents-ratio')).toMatchObject({ amount: 7.85, unit: 'times' });
  });

  it('say where a claim is used, and those pages are there', () => {
    const addresses = new Set(claims.flatMap(({ usedIn }) => usedIn));
    expect(addresses.size).toBeGreaterThan(20);
    expect([...addresses].filter((address) => !existsSync(`dist${address}index.html`))).toEqual([]);
  });

  it('begin as CSV with a byte order mark, one line for each claim', () => {
    const csv = readFileSync('dist/data/claims.csv', 'utf8');
    expect(csv.startsWith('\ufeffid,document')).toBe(true);
    expect(csv.split('\r\n').filter((line) => /^[a-z0-9-]+,00[0-4],/.test(line))).toHaveLength(claims.length);
  });

  it('carry the fields of the contract for events', () => {
    const events = JSON.parse(readFileSync('dist/data/events.json', 'utf8')) as Record<string, unknown>[];
    expect(events).toHaveLength(ledger.events.length);
    for (const event of events)
      expect(Object.keys(event)).toEqual(expect.arrayContaining(['id', 'kind', 'status', 'claims', 'text']));
  });
});

describe('the data of a chart', () => {
  const {
    licence,
    rows,
    units,
    fields,
    claims: named,
    ...file
  } = JSON.parse(readFileSync('dist/data/charts/patent-swap.json', 'utf8')) as Record<
    string,
    Record<string, unknown>
  > & { rows: Record<string, string | null>[] };

  it('says what it is, in both languages, where it lives and under which licence', () => {
    for (const key of [
      'title',
      'subtitle',
      'description',
      'note',
      'source',
      'method',
      'address',
      'attribution',
    ])
      expect(Object.keys(file[key] ?? {})).toEqual(['en', 'ru']);
    expect(licence).toMatchObject({
      id: 'CC-BY-4.0',
      url: expect.stringContaining('creativecommons.org') as string,
    });
  });

  it('explains every field, unit and claim of its rows', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row).filter((field) => !(field in (fields ?? {})))).toEqual([]);
      if (row['unit']) expect(units).toHaveProperty([row['unit']]);
      if (row['claim']) expect(named).toHaveProperty([row['claim']]);
    }
  });
});

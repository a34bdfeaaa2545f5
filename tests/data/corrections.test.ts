import { describe, expect, it } from 'vitest';
import { correctionProblems } from '../../src/data/correctionRules.ts';
import { checkCorrections, readCorrections, type CorrectionEntry } from '../../src/data/corrections.ts';
import { readLedger } from '../../src/ledger/read.ts';
import type { Entry } from '../../src/ledger/yaml.ts';

const { ledger } = readLedger(process.cwd());
const log = readCorrections(process.cwd(), []);
const [first] = log;
if (!first) throw new Error('The log of corrections is empty.');

const both = (text: string) => ({ en: text, ru: text });
const messages = (entries: Entry<CorrectionEntry>[]): string =>
  correctionProblems(entries, ledger)
    .map(({ message }) => message)
    .join('\n');
const withFirst = (change: Partial<CorrectionEntry>): Entry<CorrectionEntry>[] => [
  { ...first, ...change },
  ...log.slice(1),
];

describe('the log of corrections', () => {
  it('keeps its rules', () => {
    expect(checkCorrections(process.cwd(), ledger)).toEqual([]);
  });

  it('misses no contradicted claim', () => {
    expect(messages(log.slice(1))).toContain('"researchers-2017" is contradicted and is not in the log');
  });

  it('names claims that exist, and the row that is bound to them', () => {
    expect(messages(withFirst({ claims: [...first.claims, 'nobody'] }))).toContain(
      'there is no claim "nobody"',
    );
    expect(messages(withFirst({ row: '1' }))).toContain('check row 1 is not bound to "researchers-2017"');
  });

  it('lets only a mistake of the site stand without a row', () => {
    const { row: _row, ...rest } = first;
    expect(messages([rest, ...log.slice(1)])).toContain('no row of the check');
    expect(messages([{ ...rest, fault: 'site' }, ...log.slice(1)])).toBe('');
  });

  it('has no number that neither the claims nor their check hold', () => {
    expect(messages(withFirst({ is: both('It was 4.56 million.') }))).toContain('hold 4.56');
  });

  it('has the newest entry first', () => {
    expect(messages([...log, { ...first, date: '2027-01-01' }])).toContain('stands under an older one');
  });
});

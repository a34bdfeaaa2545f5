import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chapterOf } from '../src/chapters/catalogue.ts';
import { chapterKey } from '../src/chapters/key.ts';
import { chartOf } from '../src/charts/index.ts';
import { makeChartKey } from '../src/charts/kept.ts';
import { loadLedger } from '../src/ledger/load.ts';
import { makeLookup, type Lookup } from '../src/ledger/lookup.ts';
import { premisesOf } from '../src/ledger/amounts.ts';
import { entryKey, keyOf, proseKey } from '../src/unchanged.ts';

const ledger = loadLedger();
const computed = ledger.claims.find(({ value }) => value && 'formula' in value);
if (!computed) throw new Error('No claim of the ledger is computed: the test needs one.');
const [premise] = premisesOf(computed, makeLookup(ledger).claims);
const opposed = ledger.claims.find(({ contradicts }) => contradicts.length > 0);
if (!premise || !opposed) throw new Error('The test needs a premise and a contradiction.');

/** The ledger with another caveat at one claim. */
function changed(id: string): Lookup {
  return makeLookup({
    ...ledger,
    claims: ledger.claims.map((claim) =>
      claim.id === id ? { ...claim, caveat: { en: 'Changed.', ru: 'Изменено.' } } : claim,
    ),
  });
}

const folders: string[] = [];

/** A project of a few files whose keys no test before has read. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'unchanged-'));
  folders.push(root);
  for (const part of ['content/entities', 'content/claims', 'content/chapters', 'src/styles'])
    cpSync(part, join(root, part), { recursive: true });
  return root;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the key of a page about one entry of the ledger', () => {
  const before = entryKey(computed.id, [], makeLookup(ledger));

  it('stays the same while nothing changes', () => {
    expect(entryKey(computed.id, [], makeLookup({ ...ledger, claims: [...ledger.claims] }))).toBe(before);
  });

  it('changes with the claim itself', () => {
    expect(entryKey(computed.id, [], changed(computed.id))).not.toBe(before);
  });

  it('changes with a claim that the formula names', () => {
    expect(entryKey(computed.id, [], changed(premise.id))).not.toBe(before);
  });

  it('changes with a claim that names it', () => {
    expect(entryKey(premise.id, [], changed(computed.id))).not.toBe(
      entryKey(premise.id, [], makeLookup(ledger)),
    );
  });

  it('changes with a claim that an entry beside it names', () => {
    const beside = [{ claim: opposed.id }];
    expect(entryKey('no-claim', beside, changed(opposed.id))).not.toBe(
      entryKey('no-claim', beside, makeLookup(ledger)),
    );
  });

  it('does not change with a claim that it has nothing to do with', () => {
    const other = ledger.claims.find(
      ({ id, contradicts }) => ![computed.id, premise.id].includes(id) && contradicts.length === 0,
    );
    expect(entryKey(computed.id, [], changed(other?.id ?? ''))).toBe(before);
  });
});

describe('the key of what a chart shows', () => {
  const keyWith = (id: string, ledger: Lookup) => makeChartKey(chartOf(id), ledger);
  const own = 'huawei-patents-to-apple';

  it('changes with a claim that it rests on, not with another', () => {
    const before = keyWith('patent-swap', makeLookup(ledger));
    expect(keyWith('patent-swap', makeLookup({ ...ledger }))).toBe(before);
    expect(keyWith('patent-swap', changed('researchers-2017'))).toBe(before);
    expect(keyWith('patent-swap', changed(own))).not.toBe(before);
  });

  it('changes with the status of a claim that it only counts', () => {
    const before = keyWith('documents-report-card', makeLookup(ledger));
    const claims = ledger.claims.map((claim) =>
      claim.id === own ? { ...claim, status: 'view' as const } : claim,
    );
    expect(keyWith('documents-report-card', makeLookup({ ...ledger, claims }))).not.toBe(before);
  });
});

describe('the key of a chapter', () => {
  const chapter = chapterOf('en', 'how-china-got-here');
  if (!chapter) throw new Error('The test needs a chapter.');

  it('changes with a claim that its text names, not with one that it has nothing to do with', () => {
    const named = chapter.claims[0] ?? '';
    const other = ledger.claims.find(
      ({ document, contradicts }) => document === '002' && contradicts.length === 0,
    );
    const before = chapterKey(chapter, makeLookup(ledger));
    expect(chapterKey(chapter, changed(named))).not.toBe(before);
    expect(chapter.claims).not.toContain(other?.id);
    expect(chapterKey(chapter, changed(other?.id ?? ''))).toBe(before);
  });

  it('changes with its own words and with what it shows in the margin', () => {
    const before = chapterKey(chapter);
    expect(chapterKey({ ...chapter, title: 'Another title' })).not.toBe(before);
    expect(chapterKey({ ...chapter, terms: chapter.terms.slice(1) })).not.toBe(before);
  });
});

describe('the key of the content', () => {
  it('changes with a file of the ledger but for claims, of which a page names its own, and with the code, not with a chapter', () => {
    const keyIn = (root: string): string => entryKey('no-claim', [], makeLookup(ledger), root);
    const plain = keyIn(project());
    const after = (file: string): string => {
      const root = project();
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), 'Changed.');
      return keyIn(root);
    };
    expect(after('content/chapters/en/fields.mdx')).toBe(plain);
    expect(after('content/entities/people.yaml')).not.toBe(plain);
    expect(after('content/entities/pages/people.yaml')).not.toBe(plain);
    expect(after('content/claims/000.yaml')).toBe(plain);
    expect(after('src/styles/tokens.css')).not.toBe(plain);
  });

  it('changes for a language with its own prose and with the code, not with the ledger nor with the other’s prose', () => {
    const plain = proseKey('en', [], project());
    const after = (file: string): string => {
      const root = project();
      writeFileSync(join(root, file), 'Changed.');
      return proseKey('en', [], root);
    };
    expect(after('content/chapters/en/fields.mdx')).not.toBe(plain);
    expect(after('src/styles/tokens.css')).not.toBe(plain);
    expect(after('content/chapters/ru/fields.mdx')).toBe(plain);
    expect(after('content/entities/people.yaml')).toBe(plain);
    expect(after('content/claims/000.yaml')).toBe(plain);
  });

  it('leaves out where an entry stands in its file', () => {
    const at = (line: number) => keyOf({ id: 'a', writtenAt: { file: 'x.yaml', line } });
    expect(at(1)).toBe(at(2));
    expect(keyOf({ id: 'a' })).not.toBe(keyOf({ id: 'b' }));
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lookup } from '../../src/ledger/lookup.ts';
import { joinIndexes, type FullIndex } from '../../src/search/build/fullIndex.ts';
import { indexFolder, makeLanguageFiles } from '../../src/search/build/languageFiles.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const root = mkdtempSync(join(tmpdir(), 'language-files-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const record = (title: string): SearchRecord => ({
  kind: 'section',
  address: 'chapters/risks/#two-fires',
  title,
  aliases: [],
  foreign: [],
  facets: { kind: ['section'] },
  text: 'Between two fires.',
});

let written = 0;
const full: FullIndex = {
  add: () => Promise.resolve(),
  write(output) {
    written += 1;
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'pagefind-entry.json'), JSON.stringify({ version: '1', languages: {} }));
    return Promise.resolve();
  },
  close: () => Promise.resolve(),
};

describe('the files of a language’s search', () => {
  const cache = join(root, 'cache');
  const output = join(root, 'output');
  const make = (title: string) =>
    makeLanguageFiles('en', [record(title)], () => Promise.resolve(full), lookup(), output, cache);

  beforeEach(async () => {
    rmSync(cache, { recursive: true, force: true });
    rmSync(output, { recursive: true, force: true });
    written = 0;
    await make('Two fires');
  });

  it('are made once and kept while the records stay the same', async () => {
    expect(written).toBe(1);
    rmSync(output, { recursive: true });
    await make('Two fires');
    expect(written).toBe(1);
    expect(readFileSync(join(output, 'en.claims.json'), 'utf8')).toContain('Two fires');
  });

  it('are made again where a record differs', async () => {
    await make('Three fires');
    expect(written).toBe(2);
    expect(readFileSync(join(output, 'en.claims.json'), 'utf8')).toContain('Three fires');
  });

  it('have a new index and the vocabulary from before where only a text differs', async () => {
    const kept = join(cache, 'vocabulary.en.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('Two fires', 'Kept fires'));
    const records = [{ ...record('Two fires'), text: 'Between three fires.' }];
    await makeLanguageFiles('en', records, () => Promise.resolve(full), lookup(), output, cache);
    expect(written).toBe(2);
    expect(readFileSync(join(output, 'en.claims.json'), 'utf8')).toContain('Kept fires');
  });

  it('have the index from before and a new vocabulary where only another name differs', async () => {
    const records = [{ ...record('Two fires'), foreign: ['Огни'] }];
    await makeLanguageFiles('en', records, () => Promise.resolve(full), lookup(), output, cache);
    expect(written).toBe(1);
    expect(readFileSync(join(cache, 'vocabulary.en.json'), 'utf8')).toContain('Огни');
  });

  it('are made again where the last time broke off', async () => {
    rmSync(join(cache, 'en', 'key'));
    await make('Two fires');
    expect(written).toBe(2);
    expect(existsSync(indexFolder('en', cache))).toBe(true);
  });
});

describe('the indexes of the languages', () => {
  it('stand in one folder, with one entry that names them all', () => {
    for (const language of ['en', 'ru']) {
      mkdirSync(join(root, language), { recursive: true });
      writeFileSync(
        join(root, language, 'pagefind-entry.json'),
        JSON.stringify({ version: '1', languages: { [language]: { hash: `${language}_1` } } }),
      );
      writeFileSync(join(root, language, `wasm.${language}.pagefind`), language);
    }
    const joined = join(root, 'joined');
    joinIndexes([join(root, 'en'), join(root, 'ru')], joined);
    expect(JSON.parse(readFileSync(join(joined, 'pagefind-entry.json'), 'utf8'))).toEqual({
      version: '1',
      languages: { en: { hash: 'en_1' }, ru: { hash: 'ru_1' } },
    });
    expect(readFileSync(join(joined, 'wasm.ru.pagefind'), 'utf8')).toBe('ru');
  });

  it('leaves nothing of the index before, and copies every file but texts that are there already', () => {
    const [made, joined] = [join(root, 'made'), join(root, 'joined')];
    const write = (folder: string, name: string, text: string): void => {
      mkdirSync(join(folder, 'fragment'), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    write(made, 'pagefind-entry.json', JSON.stringify({ version: '1', languages: {} }));
    write(made, 'fragment/same.pf_fragment', 'same');
    write(made, 'fragment/new.pf_fragment', 'new');
    write(made, 'words.pf_index', 'of this build');
    write(joined, 'fragment/same.pf_fragment', 'there already');
    write(joined, 'fragment/old.pf_fragment', 'old');
    write(joined, 'words.pf_index', 'of the build before');
    joinIndexes([made], joined);
    const read = (name: string): string => readFileSync(join(joined, name), 'utf8');
    expect(existsSync(join(joined, 'fragment/old.pf_fragment'))).toBe(false);
    expect(existsSync(join(joined, 'wasm.ru.pagefind'))).toBe(false);
    expect(read('fragment/new.pf_fragment')).toBe('new');
    expect(read('fragment/same.pf_fragment')).toBe('there already');
    expect(read('words.pf_index')).toBe('of this build');
  });
});

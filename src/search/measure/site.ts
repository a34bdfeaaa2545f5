import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../languages.ts';
import { createEngine, type Engine } from '../engine.ts';
import type { NamesFile } from '../namesFile.ts';
import { unpackSentences, type PackedSentences } from '../packing.ts';
import { openPagefind, type Fetched } from './pagefindInNode.ts';

/** The search of a built site, as a browser has it, run in Node. */
export function siteEngine(dist: string, language: Language, fetched?: Fetched): Engine {
  const read = <T>(name: string): Promise<T> =>
    Promise.resolve(JSON.parse(readFileSync(join(dist, 'search', name), 'utf8')) as T);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return createEngine({
    language,
    names: async () => (await read<NamesFile>(`${language}.json`)).names,
    claims: async () => unpackSentences(await read<PackedSentences>(`${language}.claims.json`)),
    foreign: async () => unpackSentences(await read<PackedSentences>(`${other}.claims.json`)),
    pagefind: () => openPagefind(join(process.cwd(), dist, 'pagefind'), language, fetched),
  });
}

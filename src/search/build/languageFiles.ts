import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { shownKey } from '../../unchanged.ts';
import type { SearchRecord } from '../record.ts';
import { packSentences, type PackedSentences } from '../packing.ts';
import type { VocabularyFile } from '../vocabulary.ts';
import { customRecord } from './customRecord.ts';
import { everydayLines, lightWords, otherWords } from './everydayWords.ts';
import { lateOf } from './records.ts';
import type { FullIndex } from './fullIndex.ts';
import { namesFile } from './namesFile.ts';
import { askedOfNames, longForeignNames, makeVocabulary } from './vocabularyFiles.ts';

/** The search of each language as it was made last, with the keys of what it was made from. */
const CACHE = '.cache/search';

/** Folder with the Pagefind index of a language. */
export const indexFolder = (language: Language, cache = CACHE): string => join(cache, language, 'pagefind');

/**
 * Makes what the search of a language loads, or keeps what was made before from the same records.
 *
 * @param start gives an index that has the early records; it is asked for only where it is needed, and closed
 * @param output folder for the two files of the vocabulary
 * @param cache folder that keeps what was made
 */
export async function makeLanguageFiles(
  language: Language,
  records: readonly SearchRecord[],
  start: () => Promise<FullIndex>,
  ledger: Lookup,
  output: string,
  cache = CACHE,
): Promise<void> {
  const indexed = makeIndex(language, records, start, cache);
  const { names, sentences } = keptVocabulary(language, records, cache);
  await indexed;
  mkdirSync(output, { recursive: true });
  const first = namesFile(language, names, ledger, indexFolder(language, cache));
  writeFileSync(join(output, `${language}.json`), JSON.stringify(first));
  writeFileSync(join(output, `${language}.claims.json`), JSON.stringify(sentences));
}

/** Pagefind's index, made only where it is told something else than for the last one. */
async function makeIndex(
  language: Language,
  records: readonly SearchRecord[],
  start: () => Promise<FullIndex>,
  cache: string,
): Promise<void> {
  const folder = join(cache, language);
  const keyFile = join(folder, 'key');
  const told = JSON.stringify(records.map((record) => customRecord(record, language)));
  const key = shownKey(readFileSync('package-lock.json', 'utf8'), told);
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const full = await start();
  await full.add(lateOf(records));
  await full.write(indexFolder(language, cache));
  await full.close();
  writeFileSync(keyFile, key);
}

interface Vocabulary {
  names: VocabularyFile;
  sentences: PackedSentences;
}

/** The vocabulary, made only where something but a text differs, which it does not hold. */
export function keptVocabulary(
  language: Language,
  records: readonly SearchRecord[],
  cache = CACHE,
): Vocabulary {
  const words = {
    meanings: everydayLines(language),
    others: otherWords(language),
    light: lightWords(language),
  };
  const file = join(cache, `vocabulary.${language}.json`);
  const key = shownKey(words, JSON.stringify(records.map((record) => ({ ...record, text: '' }))));
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Vocabulary & { key: string };
    if (kept.key === key) return kept;
  }
  const { names, claims } = makeVocabulary(records);
  const sentences = packSentences(
    { things: claims, ...words, asked: askedOfNames(records), foreign: longForeignNames(records) },
    language === 'ru',
  );
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify({ key, names, sentences }));
  return { names, sentences };
}

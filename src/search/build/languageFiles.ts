import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { keyOf, ledgerKey } from '../../unchanged.ts';
import type { SearchRecord } from '../record.ts';
import { packSentences } from '../packing.ts';
import type { SentencesFile } from '../vocabulary.ts';
import { everydayLines, lightWords, otherWords } from './everydayWords.ts';
import { lateOf } from './records.ts';
import type { FullIndex } from './fullIndex.ts';
import { namesFile } from './namesFile.ts';
import { askedOfNames, longForeignNames, makeVocabulary } from './vocabularyFiles.ts';

/** The search of each language as it was made last, with the key of what it was made from. */
const CACHE = '.cache/search';

/** Folder with the Pagefind index of a language. */
export const indexFolder = (language: Language, cache = CACHE): string => join(cache, language, 'pagefind');

/**
 * Makes what the search of a language loads, or keeps what was made before from the same records.
 *
 * @param full the index, which has the early records
 * @param output folder for the two files of the vocabulary
 * @param cache folder that keeps what was made
 */
export async function makeLanguageFiles(
  language: Language,
  records: readonly SearchRecord[],
  full: FullIndex,
  ledger: Lookup,
  output: string,
  cache = CACHE,
): Promise<void> {
  const folder = join(cache, language);
  const keyFile = join(folder, 'key');
  const words = {
    meanings: everydayLines(language),
    others: otherWords(language),
    light: lightWords(language),
  };
  const key = keyOf(ledgerKey(), readFileSync('package-lock.json', 'utf8'), words, records);
  const files = join(folder, 'files');
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(files, { recursive: true });
    const written = full.add(lateOf(records)).then(() => full.write(indexFolder(language, cache)));
    const { names, claims } = makeVocabulary(records);
    const sentences: SentencesFile = {
      things: claims,
      ...words,
      asked: askedOfNames(records),
      foreign: longForeignNames(records),
    };
    await written;
    const first = namesFile(language, names, ledger, indexFolder(language, cache));
    writeFileSync(join(files, `${language}.json`), JSON.stringify(first));
    const packed = packSentences(sentences, language === 'ru');
    writeFileSync(join(files, `${language}.claims.json`), JSON.stringify(packed));
    writeFileSync(keyFile, key);
  }
  cpSync(files, output, { recursive: true });
}

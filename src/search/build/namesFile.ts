import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { strings } from '../../strings/index.ts';
import type { NamesFile, SearchWords } from '../namesFile.ts';
import { packParts } from '../pagefindWords.ts';
import type { VocabularyFile } from '../vocabulary.ts';
import { partsIn } from './smallChunks.ts';

/** The first file that the search of a language loads. */
export function namesFile(
  language: Language,
  names: VocabularyFile,
  ledger: Lookup,
  bundle: string,
): NamesFile {
  return {
    words: searchWords(language, ledger),
    names,
    ...pagefindFiles(bundle, language),
  };
}

function searchWords(language: Language, ledger: Lookup): SearchWords {
  const words = strings(language);
  const { searching, found, nothing, partly, didYouMean, alsoIn, all, more, kinds } = words.search;
  return {
    searching,
    found,
    nothing,
    partly,
    didYouMean,
    alsoIn,
    all,
    more,
    kinds,
    marks: words.mark,
    checks: words.verdict,
    documents: Object.fromEntries(ledger.ledger.documents.map(({ id, short }) => [id, short[language]])),
  };
}

/** The language's program, table of contents and word lists, by the entry file that Pagefind wrote. */
function pagefindFiles(bundle: string, language: Language): Pick<NamesFile, 'index' | 'parts'> {
  const entry = JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const own = entry.languages[language];
  if (!own) return { index: [], parts: '' };
  const contents = `pagefind.${own.hash}.pf_meta`;
  return {
    index: [`wasm.${own.wasm ?? 'unknown'}.pagefind`, contents],
    parts: packParts(partsIn(join(bundle, contents))),
  };
}

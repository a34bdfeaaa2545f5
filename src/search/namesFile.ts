import type { Language } from '../languages.ts';
import type { Mark } from '../ledger/mark.ts';
import type { PluralForms } from '../text/plural.ts';
import type { FoundKind } from './kinds.ts';
import type { VocabularyFile } from './vocabulary.ts';

/** The interface words that the browser needs for showing results. */
export interface SearchWords {
  searching: string;
  found: PluralForms;
  nothing: string;
  partly: string;
  didYouMean: string;
  alsoIn: Record<Language, string>;
  all: string;
  more: string;
  kinds: Record<FoundKind, string>;
  marks: Record<Mark, string>;
  checks: Record<string, string>;
  documents: Record<string, string>;
}

/** The first file that the search loads: names for suggestions, and all words to show them with. */
export interface NamesFile {
  words: SearchWords;
  names: VocabularyFile;
  /** Files of Pagefind that every first query needs. */
  index: string[];
  /** The parts of Pagefind's word lists, as `packParts` writes them. */
  parts: string;
}

import type { Language } from '../languages.ts';
import type { Mark } from '../ledger/mark.ts';
import type { Facets, FoundKind } from './kinds.ts';

/** One thing that can be found, in one language, with all its text: made when the site is built. */
export interface SearchRecord {
  kind: FoundKind;
  /** Its address below the language's folder, such as `who/huawei/` or `chapters/risks/#dependence`: its name, too. */
  address: string;
  title: string;
  /** Other names and spellings in this language. */
  aliases: readonly string[];
  /** Name and aliases in the other languages. */
  foreign: readonly string[];
  /** Words under which people look for it, which its own text does not use. */
  asked?: readonly string[];
  /** Where it stands, in words: a chapter's title, a document's short name. */
  place?: string;
  mark?: Mark;
  facets: Facets;
  /** The text that only the full index holds. */
  text: string;
}

/** The records of a language. */
export type RecordsByLanguage = ReadonlyMap<Language, readonly SearchRecord[]>;

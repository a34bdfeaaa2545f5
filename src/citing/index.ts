import { bibtex } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { cslJson } from './csl.ts';
import { plainCitation } from './plain.ts';
import { ris } from './ris.ts';

/** The forms of a citation by name; the name of the first is a word of the reader's language. */
export const CITATION_FORMS = {
  text: plainCitation,
  BibTeX: bibtex,
  RIS: ris,
  'CSL-JSON': cslJson,
} satisfies Record<string, (cited: Cited) => string>;

import type { Language } from '../languages.ts';
import { citingWords } from '../strings/citing.ts';
import { citedKey, citedTitle, PUBLISHED, type Cited } from './cited.ts';

const LANGUAGE_NAMES: Record<Language, string> = { en: 'british', ru: 'russian' };

/** A BibTeX entry, in UTF-8. `@misc` is known to every style; `urldate` and `langid` to BibLaTeX only. */
export function bibtex(cited: Cited): string {
  const { kind, language, site, address, read } = cited;
  const fields: [string, string | undefined][] = [
    ['author', kind === 'site' ? undefined : `{${escaped(site)}}`],
    ['title', `{${escaped(kind === 'site' ? site : citedTitle(cited))}}`],
    ['year', String(PUBLISHED)],
    ['howpublished', escaped(citingWords(language).kind[kind])],
    ['url', address],
    ['urldate', read],
    ['langid', LANGUAGE_NAMES[language]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${citedKey(cited)},\n${lines.join('\n')}\n}\n`;
}

function escaped(text: string): string {
  const signs: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

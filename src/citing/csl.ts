import { citingWords } from '../strings/citing.ts';
import { citedKey, citedTitle, PUBLISHED, type Cited } from './cited.ts';

/** An item of CSL-JSON, which citation processors such as Zotero's and Pandoc's read. */
export function cslItem(cited: Cited): Record<string, unknown> {
  const { kind, language, site, address, read } = cited;
  const whole = kind === 'site';
  return {
    id: citedKey(cited),
    type: 'webpage',
    ...(!whole && { author: [{ literal: site }], 'container-title': site }),
    title: whole ? site : citedTitle(cited),
    genre: citingWords(language).kind[kind],
    issued: { 'date-parts': [[PUBLISHED]] },
    ...(read && { accessed: { 'date-parts': [read.split('-').map(Number)] } }),
    URL: address,
    language,
  };
}

/** Items as the text of a CSL-JSON file. */
export function cslJson(...cited: Cited[]): string {
  return `${JSON.stringify(cited.map(cslItem), undefined, 2)}\n`;
}

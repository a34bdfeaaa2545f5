import type { Language } from '../languages.ts';
import { citingWords } from '../strings/citing.ts';
import { citedTitle, PUBLISHED, type Cited } from './cited.ts';

const FORMS: Record<Language, (cited: Cited) => string> = { en: inEnglish, ru: inRussian };

/** A citation as running text, in the form that readers of the language know. */
export function plainCitation(cited: Cited): string {
  return FORMS[cited.language](cited);
}

/** After the style of the American Psychological Association, with the day before the month. */
function inEnglish(cited: Cited): string {
  const { kind, language, site, address, read } = cited;
  const form = `[${citingWords(language).kind[kind]}]`;
  const work = kind === 'site' ? form : `${citedTitle(cited)} ${form}`;
  const from = read ? `Retrieved ${longDate(read)}, from ${address}` : address;
  return kind === 'site'
    ? `${site} ${work}. (${PUBLISHED}). ${from}`
    : `${site}. (${PUBLISHED}). ${work}. ${from}`;
}

/** After GOST R 7.0.108-2022, electronic documents. */
function inRussian(cited: Cited): string {
  const { kind, language, site, address, read } = cited;
  const form = citingWords(language).kind[kind];
  const work = kind === 'site' ? `${site} : ${form}` : `${citedTitle(cited)} : ${form} // ${site} : сайт`;
  const seen = read ? ` (дата обращения: ${read.split('-').reverse().join('.')})` : '';
  return `${work}. – ${PUBLISHED}. – URL: ${address}${seen}. – Текст : электронный.`;
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

import { citingWords } from '../strings/citing.ts';
import { citedTitle, PUBLISHED, type Cited } from './cited.ts';

/** A record in the RIS format, which most reference managers read. */
export function ris(cited: Cited): string {
  const { kind, language, site, address, read } = cited;
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['AU', kind === 'site' ? undefined : site],
    ['TI', kind === 'site' ? site : citedTitle(cited)],
    ['T2', kind === 'site' ? undefined : site],
    ['M3', citingWords(language).kind[kind]],
    ['PY', String(PUBLISHED)],
    ['Y2', read?.replaceAll('-', '/')],
    ['LA', language],
    ['UR', address],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

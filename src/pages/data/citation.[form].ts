import type { APIRoute } from 'astro';
import { bibtex } from '../../citing/bibtex.ts';
import { cslJson } from '../../citing/csl.ts';
import { ris } from '../../citing/ris.ts';
import { citedSite } from '../../data/citedSite.ts';
import { LANGUAGES } from '../../languages.ts';

const sites = LANGUAGES.map((language) => citedSite(language));

/** The whole site for reference managers: one record for each language. */
const FILES: Record<string, { type: string; text: string }> = {
  bib: { type: 'application/x-bibtex', text: sites.map(bibtex).join('\n') },
  ris: { type: 'application/x-research-info-systems', text: sites.map(ris).join('\r\n') },
  json: { type: 'application/vnd.citationstyles.csl+json', text: cslJson(...sites) },
};

export function getStaticPaths() {
  return Object.keys(FILES).map((form) => ({ params: { form } }));
}

export const GET: APIRoute = ({ params }) => {
  const file = FILES[params['form'] ?? ''];
  return new Response(file?.text, { headers: { 'content-type': `${file?.type}; charset=utf-8` } });
};

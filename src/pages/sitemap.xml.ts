import type { APIRoute } from 'astro';
import { chaptersOf } from '../chapters/catalogue.ts';
import { CHARTS } from '../charts/index.ts';
import { LANGUAGES, type Language } from '../languages.ts';
import { lessons } from '../lessons/catalogue.ts';
import { lookup } from '../ledger/lookup.ts';
import { absolute, paths } from '../site.ts';

/** Every page with twins, each with the addresses of the twins. */
export const GET: APIRoute = () => {
  const [first] = LANGUAGES;
  const { claims, documents, entities } = lookup().ledger;
  const pages = [
    paths.home(first),
    ...chaptersOf(first).map(({ slug }) => paths.chapter(first, slug)),
    paths.charts(first),
    ...CHARTS.map(({ id }) => paths.chart(first, id)),
    paths.timeline(first),
    paths.evidence(first),
    ...claims.map(({ id }) => paths.claim(first, id)),
    paths.documents(first),
    ...documents.map(({ id }) => paths.document(first, id)),
    paths.who(first),
    ...entities.map(({ id }) => paths.entity(first, id)),
    paths.glossary(first),
    paths.teach(first),
    // Answer keys are left out: they are for teachers, who come from the lesson.
    ...lessons().flatMap(({ id }) => [
      paths.lesson(first, id),
      paths.lesson(first, id, 'worksheet'),
      paths.lesson(first, id, 'slides'),
    ]),
    paths.about(first),
  ];
  const alternates = (page: string): string =>
    LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(paths.twin(page, language))}"/>`,
    ).join('');
  const entry = (page: string, language: Language): string =>
    `<url><loc>${absolute(paths.twin(page, language))}</loc>${alternates(page)}</url>`;
  const urls = pages.flatMap((page) => LANGUAGES.map((language) => entry(page, language)));
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};

import type { Language } from './languages.ts';

/** Kinds of data files at the site's root. */
export type DataName = 'claims' | 'events' | 'entities' | 'documents' | 'glossary' | 'series' | 'corrections';

/** Every address of the site. A page's address ends in a slash. */
export interface Paths {
  door: () => string;
  home: (language: Language) => string;
  chapters: (language: Language) => string;
  chapter: (language: Language, slug: string, anchor?: string) => string;
  charts: (language: Language) => string;
  chart: (language: Language, id: string) => string;
  embed: (language: Language, id: string) => string;
  timeline: (language: Language) => string;
  evidence: (language: Language) => string;
  claim: (language: Language, id: string) => string;
  documents: (language: Language) => string;
  document: (language: Language, id: string, claim?: string) => string;
  who: (language: Language) => string;
  entity: (language: Language, id: string) => string;
  glossary: (language: Language, term?: string) => string;
  teach: (language: Language) => string;
  lesson: (language: Language, id: string, part?: 'worksheet' | 'key' | 'slides') => string;
  search: (language: Language, query?: string) => string;
  about: (language: Language, anchor?: string) => string;
  notFound: () => string;
  data: (name: DataName, extension: 'json' | 'csv') => string;
  dataPackage: () => string;
  /** The whole site as a record for reference managers. */
  citation: (form: 'bib' | 'ris' | 'json') => string;
  chartData: (id: string, extension: 'csv' | 'json', variant?: 'semicolon') => string;
  /** The drawing without its words, for the gallery. */
  chartThumb: (id: string, language: Language) => string;
  chartPicture: (id: string, language: Language, extension: 'svg' | 'png') => string;
  /** A file of the site that is no page, such as `theme.js`. */
  file: (name: string) => string;
  /** The same page in another language. The argument is a page's path as this module made it. */
  twin: (path: string, language: Language) => string;
}

/**
 * The addresses under a base path.
 *
 * @param base where the site lives on its host, `/` or `/atlas/`; slashes at its ends may lack
 * @example createPaths('/atlas').chapter('en', 'why-now') // '/atlas/en/chapters/why-now/'
 */
export function createPaths(base: string): Paths {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const page = (...parts: string[]): string => `${root}${parts.join('/')}/`;
  const hash = (anchor?: string): string => (anchor ? `#${anchor}` : '');
  return {
    door: () => root,
    home: (language) => page(language),
    chapters: (language) => `${page(language)}#chapters`,
    chapter: (language, slug, anchor) => page(language, 'chapters', slug) + hash(anchor),
    charts: (language) => page(language, 'charts'),
    chart: (language, id) => page(language, 'charts', id),
    embed: (language, id) => page(language, 'embed', id),
    timeline: (language) => page(language, 'timeline'),
    evidence: (language) => page(language, 'evidence'),
    claim: (language, id) => page(language, 'evidence', id),
    documents: (language) => page(language, 'documents'),
    document: (language, id, claim) => page(language, 'documents', id) + hash(claim),
    who: (language) => page(language, 'who'),
    entity: (language, id) => page(language, 'who', id),
    glossary: (language, term) => page(language, 'glossary') + hash(term),
    teach: (language) => page(language, 'teach'),
    lesson: (language, id, part) => page(language, 'teach', id, ...(part ? [part] : [])),
    search: (language, query) =>
      page(language, 'search') + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`),
    about: (language, anchor) => page(language, 'about') + hash(anchor),
    notFound: () => `${root}404.html`,
    data: (name, extension) => `${root}data/${name}.${extension}`,
    citation: (form) => `${root}data/citation.${form}`,
    dataPackage: () => `${root}data/datapackage.json`,
    chartData: (id, extension, variant) =>
      `${root}data/charts/${id}${variant ? `.${variant}` : ''}.${extension}`,
    chartPicture: (id, language, extension) => `${root}charts/${id}.${language}.${extension}`,
    chartThumb: (id, language) => `${root}charts/thumb/${id}.${language}.svg`,
    file: (name) => `${root}${name}`,
    twin: (path, language) => path.replace(new RegExp(`^(${root})[a-z]{2}/`), `$1${language}/`),
  };
}

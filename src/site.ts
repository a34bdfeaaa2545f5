import { LANGUAGES, isLanguage, type Language } from './languages.ts';
import { createPaths } from './paths.ts';

/** Addresses under the base path that this build was made for. */
export const paths = createPaths(import.meta.env.BASE_URL);

/** An address with scheme and host, for canonical links, sharing and citing. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** The language of a page by its address; pages outside a language's folder are in the first one. */
export function pageLanguage(url: URL): Language {
  const first = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length).split('/')[1];
  return isLanguage(first) ? first : LANGUAGES[0];
}

import type { Cited } from '../citing/cited.ts';
import type { Language } from '../languages.ts';
import { absolute, paths } from '../site.ts';
import { strings } from '../strings/index.ts';

/** The whole site in a language, as something to cite. */
export function citedSite(language: Language): Cited {
  const { siteName } = strings(language);
  return { kind: 'site', language, site: siteName, title: siteName, address: absolute(paths.home(language)) };
}

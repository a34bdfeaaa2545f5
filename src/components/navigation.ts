import type { Language } from '../languages.ts';
import { paths } from '../site.ts';
import { strings } from '../strings/index.ts';

/** The links of the main menu, in their order. */
export function navigation(language: Language): { href: string; text: string }[] {
  const { nav } = strings(language);
  return [
    { href: paths.chapters(language), text: nav.chapters },
    { href: paths.charts(language), text: nav.charts },
    { href: paths.timeline(language), text: nav.timeline },
    { href: paths.evidence(language), text: nav.evidence },
    { href: paths.documents(language), text: nav.documents },
    { href: paths.teach(language), text: nav.teach },
  ];
}

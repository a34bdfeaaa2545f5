import { LANGUAGES } from '../languages.ts';
import { pageProblem, type SiteRule } from './site.ts';

/** Every page in a language's folder has its twins, says so both ways, and is in the language it says. */
export const twins: SiteRule = ({ base, pages }) => {
  const addresses = new Set(pages.map(({ address }) => address));
  return pages.flatMap((page) => {
    const language = LANGUAGES.find((one) => page.address.startsWith(`${base}${one}/`));
    if (!language) return [];
    const problems = [];
    if (page.root.querySelector('html')?.getAttribute('lang') !== language) {
      problems.push(
        pageProblem(page, `the page does not say that it is in "${language}"`, 'set lang on <html>'),
      );
    }
    for (const other of LANGUAGES) {
      const twin = page.address.replace(`${base}${language}/`, `${base}${other}/`);
      if (!addresses.has(twin))
        problems.push(pageProblem(page, `there is no twin in "${other}"`, `build ${twin}`));
      const stated = page.root.querySelector(`link[rel=alternate][hreflang=${other}]`)?.getAttribute('href');
      if (!stated || new URL(stated).pathname !== twin) {
        problems.push(
          pageProblem(
            page,
            `the twin in "${other}" is not stated by hreflang`,
            `link to ${twin} in the head`,
          ),
        );
      }
    }
    return problems;
  });
};

import { LANGUAGES } from '../languages.ts';
import type { Problem } from '../ledger/problem.ts';
import { pageProblem, type BuiltPage, type SiteRule } from './site.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** A page has one first heading, skips no level, repeats no id; twins have the same ids on their headings. */
export const headings: SiteRule = ({ base, pages }) => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const [first, ...others] = LANGUAGES;
  return pages.flatMap((page) => {
    const problems: Problem[] = [...orderProblems(page), ...idProblems(page)];
    if (!page.address.startsWith(`${base}${first}/`)) return problems;
    for (const other of others) {
      const twin = byAddress.get(page.address.replace(`${base}${first}/`, `${base}${other}/`));
      if (!twin) continue;
      const [mine, theirs] = [page, twin].map((one) =>
        one.root
          .querySelectorAll(HEADINGS)
          .map(({ id }) => id)
          .join(' '),
      );
      if (mine !== theirs)
        problems.push(
          pageProblem(
            twin,
            `its headings’ ids differ from those of ${page.file}`,
            'give both languages the same {#id}',
          ),
        );
    }
    return problems;
  });
};

function orderProblems(page: BuiltPage): Problem[] {
  const main = page.root.querySelector('main');
  const all = main?.querySelectorAll(HEADINGS) ?? [];
  const levels = all.map(({ rawTagName }) => Number(rawTagName.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  const skip = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(firsts === 1 ? [] : [pageProblem(page, `there are ${firsts} first headings`, 'have one <h1>')]),
    ...(skip < 0
      ? []
      : [
          pageProblem(
            page,
            `h${levels[skip]} follows h${levels[skip - 1]}`,
            'skip no level of headings',
            all[skip],
          ),
        ]),
  ];
}

function idProblems(page: BuiltPage): Problem[] {
  const seen = new Set<string>();
  return page.root.querySelectorAll('[id]').flatMap((element) => {
    if (!seen.has(element.id)) {
      seen.add(element.id);
      return [];
    }
    return [
      pageProblem(
        page,
        `the id "${element.id}" is there twice`,
        'give every element an id of its own',
        element,
      ),
    ];
  });
}

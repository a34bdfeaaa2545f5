import { pageProblem, type SiteRule } from './site.ts';

/** Every chart on a page has a drawing, a name, a description, a caption with its source, and a table with rows. */
export const charts: SiteRule = ({ pages }) =>
  pages.flatMap((page) =>
    page.root.querySelectorAll('figure[data-chart]').flatMap((figure) => {
      const id = figure.getAttribute('data-chart') ?? '';
      const byId = (attribute: string): string => {
        const named = figure.getAttribute(attribute);
        return named ? (page.root.getElementById(named)?.textContent.trim() ?? '') : '';
      };
      const lacks = [
        ['an SVG', figure.querySelector('svg.drawing') !== null],
        ['a name', byId('aria-labelledby') !== ''],
        ['a description', byId('aria-describedby') !== ''],
        ['a caption', figure.querySelector('figcaption') !== null],
        ['a table with a caption', figure.querySelector('table caption') !== null],
        ['rows in its table', figure.querySelectorAll('tbody tr').length > 0],
      ] as const;
      return lacks
        .filter(([, there]) => !there)
        .map(([what]) =>
          pageProblem(
            page,
            `the chart "${id}" lacks ${what}`,
            'let src/components/Chart.astro draw it',
            figure,
          ),
        );
    }),
  );

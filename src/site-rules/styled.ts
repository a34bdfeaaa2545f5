import type { Problem } from '../ledger/problem.ts';
import { pageProblem, type BuiltPage, type BuiltSite } from './site.ts';

/**
 * A page loads the styles of what stands on it: a class that some sheet of the site knows is known to a
 * sheet of the page. One page of each kind is looked at.
 *
 * @param sheets text of each style sheet by its address
 */
export function styled(sheets: ReadonlyMap<string, string>): (site: BuiltSite) => Problem[] {
  const known = new Map([...sheets].map(([address, css]) => [address, classesOf(selectorsOf(css))]));
  const anywhere = new Set([...sheets.values()].flatMap((css) => [...classesOf(heads(selectorsOf(css)))]));
  return ({ pages }) =>
    onePerKind(pages).flatMap((page) => {
      const own = page.root
        .querySelectorAll('link[rel="stylesheet"]')
        .map((link) => known.get(link.getAttribute('href') ?? '') ?? new Set<string>());
      const used = new Set(
        [...page.html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
      );
      return [...used]
        .filter((name) => anywhere.has(name) && !own.some((names) => names.has(name)))
        .map((name) =>
          pageProblem(
            page,
            `the class "${name}" has its styles in a sheet that the page does not load`,
            'import that sheet in the page, or move the rule to one that it loads',
          ),
        );
    });
}

/** The selectors of a style sheet, those of its rules for print left out. */
function selectorsOf(css: string): string {
  return withoutPrint(css).replace(/\{[^{}]*\}/g, '{}');
}

/** The first part of every selector: what stands inside something else is styled there alone. */
function heads(selectors: string): string {
  return selectors.replace(/(?<=[\w)\]]) *[ >+~] *[^{},()]*(?:\([^()]*\)[^{},()]*)*(?=[{,])/g, '');
}

function classesOf(selectors: string): Set<string> {
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

/** What is hidden in print has no styles by that. */
function withoutPrint(css: string): string {
  const start = css.indexOf('@media print');
  if (start < 0) return css;
  let [depth, end] = [0, css.indexOf('{', start)];
  do {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0 && end < css.length);
  return css.slice(0, start) + withoutPrint(css.slice(end));
}

function onePerKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ html }) => /<body class="([^"]*)"/.exec(html)?.[1] ?? '');
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}

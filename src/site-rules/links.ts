import type { HTMLElement } from 'node-html-parser';
import { pageProblem, type BuiltPage, type BuiltSite, type SiteRule } from './site.ts';

/** Every link inside the site leads to a page or a file that is there, and to an anchor that is on it. */
export const links: SiteRule = (site) => {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  const ids = new Map<BuiltPage, Set<string>>();
  return site.pages.flatMap((page) =>
    page.root
      .querySelectorAll('a[href], link[href], img[src], script[src], form[action]')
      .flatMap((element) => {
        const fault = faultOf(element, page, site, byAddress, ids);
        return fault
          ? [pageProblem(page, fault, 'take the address from src/paths.ts, or mend the id', element)]
          : [];
      }),
  );
};

function faultOf(
  element: HTMLElement,
  page: BuiltPage,
  site: BuiltSite,
  byAddress: ReadonlyMap<string, BuiltPage>,
  ids: Map<BuiltPage, Set<string>>,
): string | undefined {
  const address =
    element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
  if (/^(https?:|mailto:|data:)/.test(address)) return undefined;
  const url = new URL(address, `http://site${page.address}`);
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return `the link ${address} leaves the base path ${site.base}`;
  const target = byAddress.get(path);
  if (!target) return site.files.has(path) ? undefined : `the link ${address} leads nowhere`;
  if (url.hash === '') return undefined;
  const known = ids.get(target) ?? new Set(target.root.querySelectorAll('[id]').map(({ id }) => id));
  ids.set(target, known);
  return known.has(decodeURIComponent(url.hash.slice(1)))
    ? undefined
    : `there is no anchor ${url.hash} on ${path}`;
}

import { pageProblem, type SiteRule } from './site.ts';

/** What the rule needs of the ledger. */
export type KnownClaims = ReadonlyMap<string, { status: string; check: string }>;

/** Every evidence mark on every page names a claim of the ledger, with its status and check, and leads to its page. */
export function marks(claims: KnownClaims): SiteRule {
  return ({ pages }) =>
    pages.flatMap((page) =>
      page.root.querySelectorAll('a[data-claim]').flatMap((link) => {
        const id = link.getAttribute('data-claim') ?? '';
        const claim = claims.get(id);
        const [mend, place] = ['set it with src/components/EvidenceLink.astro', link] as const;
        if (!claim) return [pageProblem(page, `there is no claim "${id}"`, mend, place)];
        if (
          link.getAttribute('data-status') !== claim.status ||
          link.getAttribute('data-check') !== claim.check
        ) {
          return [pageProblem(page, `the mark of "${id}" is not what the ledger says`, mend, place)];
        }
        if (!link.getAttribute('href')?.endsWith(`/evidence/${id}/`)) {
          return [pageProblem(page, `the mark of "${id}" does not lead to its evidence`, mend, place)];
        }
        return [];
      }),
    );
}

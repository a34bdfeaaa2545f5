import { PROSE } from './numbers.ts';
import { pageProblem, type SiteRule } from './site.ts';

const CORRECTED = ['differs', 'contradicted'];

/** In running text, a claim that differs or is contradicted has its correction beside it, in the same row or block. */
export const corrections: SiteRule = ({ pages }) =>
  pages.flatMap((page) =>
    page.root
      .querySelectorAll(PROSE)
      .flatMap((prose) => prose.querySelectorAll('a[data-claim]'))
      .filter((link) => CORRECTED.includes(link.getAttribute('data-check') ?? '') && !link.closest('figure'))
      .flatMap((link) => {
        const id = link.getAttribute('data-claim') ?? '';
        const place = link.closest('.row') ?? link.closest('li');
        if (place?.querySelector(`[data-corrects~="${id}"]`)) return [];
        return [
          pageProblem(
            page,
            `"${id}" stands without its correction`,
            'write paragraphs and lists so that src/components/Paragraph.astro or ListItem.astro sets them',
            link,
          ),
        ];
      }),
  );

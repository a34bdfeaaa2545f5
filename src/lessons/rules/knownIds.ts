import { CHAPTER_SLUGS } from '../../chapters/slugs.ts';
import { namesIn } from '../texts.ts';
import type { LessonRule } from './context.ts';

const FIELDS = ['chapters', 'charts', 'chart', 'terms', 'claim', 'claims', 'document'] as const;

/** Every chapter, chart, term, claim and document that a lesson names in a field exists. */
export const knownIds: LessonRule = ({ lessons, ledger, charts }) => {
  const terms = new Set(ledger.ledger.terms.map(({ id }) => id));
  const known: Record<string, { kind: string; has: (id: string) => boolean; where: string }> = {
    chapters: {
      kind: 'chapter',
      has: (id) => CHAPTER_SLUGS.some((slug) => slug === id),
      where: 'src/chapters/slugs.ts',
    },
    charts: { kind: 'chart', has: (id) => charts.has(id), where: 'src/charts/ids.ts' },
    terms: { kind: 'term', has: (id) => terms.has(id), where: 'content/glossary/' },
    claims: { kind: 'claim', has: (id) => ledger.claims.has(id), where: 'content/claims/' },
    documents: { kind: 'document', has: (id) => ledger.documents.has(id), where: 'content/documents/' },
  };
  return lessons.flatMap(({ plan, worksheet, slides }) =>
    [plan, worksheet, slides].flatMap((part) =>
      namesIn(part, FIELDS).flatMap(({ field, id, line }) => {
        const kind = known[field.endsWith('s') ? field : `${field}s`];
        if (!kind || kind.has(id)) return [];
        return [
          {
            file: part.writtenAt.file,
            line,
            message: `there is no ${kind.kind} "${id}"`,
            mend: `name one of ${kind.where}`,
          },
        ];
      }),
    ),
  );
};

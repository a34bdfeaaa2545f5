import { sayValue, type Aspect } from '../../ledger/say.ts';
import type { Problem } from '../../ledger/problem.ts';
import { attribute, type MdxNode } from '../source.ts';
import { CHAPTER_SLUGS } from '../slugs.ts';
import { lineOf, walk, type ChapterContext } from './context.ts';

/** Every claim, term, chart, chapter and document that a chapter names exists, and has the value that is asked for. */
export function knownNames(context: ChapterContext): Problem[] {
  return context.chapters.flatMap(({ tree, file, language }) => {
    const problems: Problem[] = [];
    walk(tree, (node) => {
      if (LINKS.has(node.name ?? '')) {
        const inner = node.children?.flatMap((child) => linksIn(child)) ?? [];
        for (const link of inner) {
          problems.push({
            file,
            line: lineOf(link),
            message: `<${link.name}> stands inside <${node.name}>: a link in a link`,
            mend: 'set one beside the other',
          });
        }
      }
      for (const fault of faults(node, context, language)) {
        problems.push({ file, line: lineOf(node), ...fault });
      }
      return true;
    });
    return problems;
  });
}

/** Components that become links. */
const LINKS = new Set(['Says', 'Value', 'Term', 'Doc', 'ChapterLink', 'ChartLink', 'ChartState']);

function linksIn(node: MdxNode): MdxNode[] {
  return [...(LINKS.has(node.name ?? '') ? [node] : []), ...(node.children ?? []).flatMap(linksIn)];
}

type Fault = Pick<Problem, 'message' | 'mend'>;

function faults(node: MdxNode, { ledger, charts }: ChapterContext, language: 'en' | 'ru'): Fault[] {
  const named = (attributeName: string): string[] =>
    (attribute(node, attributeName) ?? '').split(/\s+/).filter(Boolean);
  const unknown = (kind: string, ids: string[], has: (id: string) => boolean, where: string): Fault[] =>
    ids.length === 0
      ? [{ message: `<${node.name}> names no ${kind}`, mend: `name one of ${where}` }]
      : ids
          .filter((id) => !has(id))
          .map((id) => ({ message: `there is no ${kind} "${id}"`, mend: `name one of ${where}` }));
  switch (node.name) {
    case 'Value': {
      const [id = ''] = named('claim');
      const claim = ledger.claims.get(id);
      if (!claim) return unknown('claim', named('claim'), (one) => ledger.claims.has(one), 'content/claims/');
      try {
        sayValue(claim, (attribute(node, 'as') ?? 'amount') as Aspect, language, ledger);
        return [];
      } catch (error) {
        return [
          {
            message: error instanceof Error ? error.message : String(error),
            mend: 'see docs/write-a-chapter.md on <Value>',
          },
        ];
      }
    }
    case 'Says':
      return unknown('claim', named('claim'), (id) => ledger.claims.has(id), 'content/claims/');
    case 'SideBySide':
      return unknown('claim', named('claims'), (id) => ledger.claims.has(id), 'content/claims/');
    case 'Term':
      return unknown(
        'term',
        named('id'),
        (id) => ledger.ledger.terms.some((term) => term.id === id),
        'content/glossary/',
      );
    case 'Chart':
    case 'ChartLink':
      return unknown('chart', named('id'), (id) => charts.has(id), 'the charts in src/charts/index.ts');
    case 'Doc':
      return unknown('document', named('id'), (id) => ledger.documents.has(id), 'content/documents/');
    case 'ChapterLink':
      return unknown(
        'chapter',
        named('slug'),
        (id) => CHAPTER_SLUGS.some((slug) => slug === id),
        'src/chapters/slugs.ts',
      );
    default:
      return [];
  }
}

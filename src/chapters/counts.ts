import { LANGUAGES } from '../languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { STATUSES, VERDICTS } from '../ledger/schema/claim.ts';
import { countWords } from '../text/fold.ts';
import { textOf, walk, type ChapterContext } from './rules/context.ts';
import type { MdxNode } from './source.ts';

/** What the content amounts to, a line for each thing counted. */
export function countContent(ledger: Ledger, chapters: ChapterContext['chapters']): string[] {
  const { claims } = ledger;
  const per = <T extends string>(names: readonly T[], of: (name: T) => number): string =>
    names.map((name) => `${name} ${of(name)}`).join(', ');
  const bound = new Set(claims.flatMap(({ check }) => check.rows).map((row) => Number.parseInt(row, 10)));
  const rows = new Set(ledger.checks.map(({ row }) => Number.parseInt(row, 10)));
  const fragments = claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return [
    `claims: ${claims.length}; by document ${per(
      ledger.documents.map(({ id }) => id),
      (id) => claims.filter(({ document }) => document === id).length,
    )}`,
    `claims by status: ${per(STATUSES, (status) => claims.filter((claim) => claim.status === status).length)}`,
    `claims by check: ${per(VERDICTS, (verdict) => claims.filter(({ check }) => check.verdict === verdict).length)}`,
    `fragments proven: ${fragments}`,
    `rows of the check bound: ${bound.size} of ${rows.size}`,
    `entities ${ledger.entities.length}, relations ${ledger.relations.length}, events ${ledger.events.length}, terms ${ledger.terms.length}, public series ${ledger.series.length}, each in ${LANGUAGES.join(' and ')}`,
    ...LANGUAGES.map((language) => countLanguage(language, chapters)),
  ];
}

function countLanguage(language: string, chapters: ChapterContext['chapters']): string {
  const own = chapters.filter((chapter) => chapter.language === language);
  const words = own.reduce((sum, { tree }) => sum + countWords(textOf(tree)), 0);
  const numbers = own.map(({ tree }) => countNumbers(tree));
  const marked = numbers.reduce((sum, one) => sum + one.marked, 0);
  const all = numbers.reduce((sum, one) => sum + one.all, 0);
  const share = all === 0 ? 100 : (100 * marked) / all;
  return `${language}: ${own.length} chapters, ${words} words outside values, ${all} numbers in prose, ${share.toFixed(1)} % of them open their evidence`;
}

/** Numbers in running text, and those among them that a claim sets or holds. */
export function countNumbers(tree: MdxNode): { all: number; marked: number } {
  let all = 0;
  let marked = 0;
  const digits = (text: string): number =>
    text.replace(/\p{L}+\d+\p{L}*|\d+[A-Z](?!\p{L})/gu, '').match(/\d+(?:[.,\s]\d+)*/g)?.length ?? 0;
  walk(tree, (node) => {
    if (node.type === 'yaml') return false;
    if (node.name === 'Value') {
      all += 1;
      marked += 1;
      return false;
    }
    if (node.name === 'Says') {
      all += digits(textOf(node));
      marked += digits(textOf(node));
      return false;
    }
    if (node.type === 'text') all += digits(node.value ?? '');
    return true;
  });
  return { all, marked };
}

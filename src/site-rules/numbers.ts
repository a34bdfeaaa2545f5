import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { pageProblem, type SiteRule } from './site.ts';

/** Places in a chapter whose numbers are no statements: names of documents, other chapters, charts with their own evidence. */
const APART = new Set(['FIGURE', 'SVG']);
const NAMES = /\p{L}+\d+\p{L}*|\d+[A-Z](?!\p{L})/gu;

/** Running text: the prose of chapters and the texts of lessons. */
export const PROSE = '.prose, [data-prose]';

/** Every number in running text opens its evidence, and the evidence is what the ledger says. */
export const numbers: SiteRule = ({ pages }) =>
  pages.flatMap((page) =>
    page.root
      .querySelectorAll(PROSE)
      .flatMap(strayNumbers)
      .map((text) =>
        pageProblem(page, `a number opens no evidence: “${text}”`, 'set it with <Value> or <Says>'),
      ),
  );

/** Texts with numbers that stand in no marked element. */
export function strayNumbers(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) {
    const text = node.textContent;
    return /\d/.test(text.replace(NAMES, '')) ? [text.trim().slice(0, 60)] : [];
  }
  const element = node as HTMLElement;
  if (element.getAttribute?.('data-claim') || APART.has(element.tagName ?? '')) return [];
  if (element.getAttribute?.('data-corrects') || element.getAttribute?.('data-document')) return [];
  return node.childNodes.flatMap(strayNumbers);
}

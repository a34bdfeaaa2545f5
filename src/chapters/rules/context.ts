import type { Lookup } from '../../ledger/lookup.ts';
import type { Problem } from '../../ledger/problem.ts';
import type { Entry } from '../../ledger/yaml.ts';
import type { Question } from '../schema.ts';
import type { ChapterSource, MdxNode } from '../source.ts';

/** What the rules of the chapters look at. */
export interface ChapterContext {
  chapters: readonly (ChapterSource & { tree: MdxNode })[];
  questions: ReadonlyMap<string, readonly Entry<Question>[]>;
  ledger: Lookup;
  charts: ReadonlySet<string>;
}

/** A rule that all chapters keep. */
export type ChapterRule = (context: ChapterContext) => Problem[];

/** Calls `visit` for every node, parents first; what it returns tells whether to go on inside. */
export function walk(node: MdxNode, visit: (node: MdxNode) => boolean): void {
  if (!visit(node)) return;
  for (const child of node.children ?? []) walk(child, visit);
}

/** All the text inside a node. */
export function textOf(node: MdxNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** Line of a node, one-based. */
export function lineOf(node: MdxNode): number {
  return node.position?.start.line ?? 0;
}

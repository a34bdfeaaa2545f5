import type { MdxNode } from '../../chapters/source.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { Problem } from '../../ledger/problem.ts';
import type { Lesson } from '../read.ts';
import type { LessonText } from '../texts.ts';

/** What the rules of the lessons look at. */
export interface LessonContext {
  lessons: readonly Lesson[];
  texts: readonly (LessonText & { tree: MdxNode })[];
  ledger: Lookup;
  charts: ReadonlySet<string>;
}

/** A rule that all lessons keep. */
export type LessonRule = (context: LessonContext) => Problem[];

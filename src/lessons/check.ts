import type { Ledger } from '../ledger/ledger.ts';
import { makeLookup } from '../ledger/lookup.ts';
import type { Problem } from '../ledger/problem.ts';
import { parseLessonText } from './parse.ts';
import { readLessons, type Lesson } from './read.ts';
import type { LessonContext } from './rules/context.ts';
import { LESSON_RULES } from './rules/index.ts';
import { textsOf } from './texts.ts';

/** Parses every text of the lessons; what is no MDX becomes a problem and is left out. */
export function parseLessons(lessons: readonly Lesson[]): {
  texts: LessonContext['texts'];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const texts = lessons.flatMap(textsOf).flatMap((text) => {
    try {
      // Not spread: the line is looked for only when a problem tells it.
      return [Object.assign(text, { tree: parseLessonText(text.text) })];
    } catch (error) {
      problems.push({
        file: text.file,
        line: text.line,
        message: `not valid MDX: ${error instanceof Error ? error.message : String(error)}`,
        mend: 'close every element; write { and < as text in backticks',
      });
      return [];
    }
  });
  return { texts, problems };
}

/** Holds all lessons against their rules. */
export function checkLessons(root: string, ledger: Ledger, charts: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const lessons = readLessons(root, problems);
  const parsed = parseLessons(lessons);
  const context: LessonContext = { lessons, texts: parsed.texts, ledger: makeLookup(ledger), charts };
  return [...problems, ...parsed.problems, ...LESSON_RULES.flatMap((rule) => rule(context))];
}

/** What the lessons amount to, in a line. */
export function countLessons(root: string): string {
  const lessons = readLessons(root, []);
  const sum = (of: (lesson: Lesson) => number): number => lessons.reduce((all, one) => all + of(one), 0);
  return `lessons: ${lessons.length}, with ${sum(({ plan }) => plan.steps.length)} steps, ${sum(
    ({ worksheet }) => worksheet.tasks.length,
  )} tasks and ${sum(({ slides }) => slides.slides.length)} slides`;
}

import { makeLookup } from '../ledger/lookup.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { questionsOf } from './questions.ts';
import type { ChapterContext } from './rules/context.ts';
import { CHAPTER_RULES } from './rules/index.ts';
import { parseChapter, type ChapterSource } from './source.ts';

/** Parses every chapter; what is no MDX becomes a problem and is left out. */
export function parseChapters(sources: readonly ChapterSource[]): {
  chapters: ChapterContext['chapters'];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const chapters = sources.flatMap((source) => {
    try {
      return [{ ...source, tree: parseChapter(source.text) }];
    } catch (error) {
      const place = (error as { line?: number }).line ?? 0;
      const message = error instanceof Error ? error.message : String(error);
      problems.push({
        file: source.file,
        line: place,
        message: `not valid MDX: ${message}`,
        mend: 'close every element; write { and < as text in backticks',
      });
      return [];
    }
  });
  return { chapters, problems };
}

/** Holds parsed chapters against their rules. */
export function checkChapters(
  chapters: ChapterContext['chapters'],
  ledger: Ledger,
  charts: ReadonlySet<string>,
): Problem[] {
  const questions = new Map(chapters.map(({ slug }) => [slug, questionsOf(slug)]));
  const context: ChapterContext = { chapters, questions, ledger: makeLookup(ledger), charts };
  return CHAPTER_RULES.flatMap((rule) => rule(context));
}

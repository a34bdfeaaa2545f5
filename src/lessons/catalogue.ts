import { claimsIn, termsIn } from '../chapters/source.ts';
import { ContentError, type Problem } from '../ledger/problem.ts';
import { readLessons, type Lesson } from './read.ts';
import { namesIn, textsOf } from './texts.ts';

/** Which pages of a lesson are meant. */
export type LessonPart = 'plan' | 'worksheet' | 'slides';

let read: Lesson[] | undefined;

/** All lessons in their order, read once. @throws ContentError */
export function lessons(): Lesson[] {
  if (read) return read;
  const problems: Problem[] = [];
  const found = readLessons(process.cwd(), problems);
  if (problems.length > 0) throw new ContentError(problems);
  read = found;
  return found;
}

/** Ids of the claims that parts of a lesson rest on, each once, in their order. */
export function claimsOf(lesson: Lesson, parts: readonly LessonPart[]): string[] {
  const files = parts.map((part) => lesson[part].writtenAt.file);
  const named = parts.flatMap((part) => namesIn(lesson[part], ['claim', 'claims']).map(({ id }) => id));
  const said = textsOf(lesson)
    .filter(({ file }) => files.includes(file))
    .flatMap(({ text }) => claimsIn(text));
  return [...new Set([...said, ...named])];
}

/** Ids of the terms that a part of a lesson opens or names. */
export function termsOf(lesson: Lesson, part: LessonPart): string[] {
  const { file } = lesson[part].writtenAt;
  const opened = textsOf(lesson)
    .filter((text) => text.file === file)
    .flatMap(({ text }) => termsIn(text));
  return [...new Set(opened)];
}

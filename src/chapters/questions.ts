import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Problem } from '../ledger/problem.ts';
import { readEntries, type Entry } from '../ledger/yaml.ts';
import { questionSchema, type Question } from './schema.ts';

/** The self-check questions of a chapter; none where it has no file of them. @throws ContentError */
export function questionsOf(slug: string): Entry<Question>[] {
  const file = `content/questions/${slug}.yaml`;
  if (!statSync(join(process.cwd(), file), { throwIfNoEntry: false })) return [];
  const problems: Problem[] = [];
  const questions = readEntries(process.cwd(), file, questionSchema, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return questions;
}

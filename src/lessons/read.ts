import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Problem } from '../ledger/problem.ts';
import { readEntries, type Entry } from '../ledger/yaml.ts';
import {
  planSchema,
  slidesSchema,
  worksheetSchema,
  type Plan,
  type Slides,
  type Worksheet,
} from './schema.ts';

/** A lesson as its author wrote it: a folder with three files. */
export interface Lesson {
  /** Name of the folder, and of the addresses. */
  id: string;
  plan: Entry<Plan>;
  worksheet: Entry<Worksheet>;
  slides: Entry<Slides>;
}

const FOLDER = 'content/lessons';

/**
 * Reads every lesson, in their order.
 *
 * @param problems what does not fit its schema or is not there is added here; such a lesson is left out
 */
export function readLessons(root: string, problems: Problem[]): Lesson[] {
  const folder = join(root, FOLDER);
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder)
    .flatMap((id) => readLesson(root, id, problems) ?? [])
    .sort((a, b) => a.plan.order - b.plan.order);
}

function readLesson(root: string, id: string, problems: Problem[]): Lesson | undefined {
  const part = <T>(name: string, schema: ZodType<T>): Entry<T> | undefined => {
    const file = `${FOLDER}/${id}/${name}.yaml`;
    if (!statSync(join(root, file), { throwIfNoEntry: false }))
      problems.push({
        file,
        line: 0,
        message: `the lesson "${id}" has no ${name}`,
        mend: 'write it as docs/write-a-lesson.md shows',
      });
    return readEntries(root, file, schema, problems)[0];
  };
  const plan = part('plan', planSchema);
  const worksheet = part('worksheet', worksheetSchema);
  const slides = part('slides', slidesSchema);
  return plan && worksheet && slides ? { id, plan, worksheet, slides } : undefined;
}

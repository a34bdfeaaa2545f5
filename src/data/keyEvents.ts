import { z } from 'zod';
import { lookup } from '../ledger/lookup.ts';
import { ContentError, type Problem } from '../ledger/problem.ts';
import { identifier } from '../ledger/schema/common.ts';
import { readEntries } from '../ledger/yaml.ts';

const FILE = 'content/key-events.yaml';
const keyEventSchema = z.strictObject({ event: identifier });

/** Ids of the events that the home page's strip names. @throws ContentError */
export function keyEvents(): string[] {
  const problems: Problem[] = [];
  const named = readEntries(process.cwd(), FILE, keyEventSchema, problems).map(({ event }) => event);
  const { events } = lookup().ledger;
  for (const id of named) {
    const event = events.find((one) => one.id === id);
    if (!event?.date)
      problems.push({
        file: FILE,
        line: 1,
        message: event ? `the event "${id}" has no date` : `there is no event "${id}"`,
        mend: 'name an event of content/events that has a date',
      });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return named;
}

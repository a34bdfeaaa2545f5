import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';
import { lookup } from '../ledger/lookup.ts';
import { problemsOf, readSoundly, type Problem } from '../ledger/problem.ts';
import { identifier } from '../ledger/schema/common.ts';
import { placeOf, readEntries } from '../ledger/yaml.ts';

const FILE = 'content/key-events.yaml';
const keyEventSchema = z.strictObject({ event: identifier });

/** Ids of the events that the home page's strip names; what does not fit is added to the problems. */
function readKeyEvents(root: string, { events }: Ledger, problems: Problem[]): string[] {
  return readEntries(root, FILE, keyEventSchema, problems).map(({ event: id, writtenAt }) => {
    const event = events.find((one) => one.id === id);
    if (!event?.date)
      problems.push({
        ...placeOf(writtenAt),
        message: event ? `the event "${id}" has no date` : `there is no event "${id}"`,
        mend: 'name an event of content/events that has a date',
      });
    return id;
  });
}

/** Holds the list of a project against its rules. */
export function checkKeyEvents(root: string, ledger: Ledger): Problem[] {
  return problemsOf((problems) => readKeyEvents(root, ledger, problems));
}

/** Ids of the events that the home page's strip names. @throws ContentError */
export function keyEvents(): string[] {
  return readSoundly((problems) => readKeyEvents(process.cwd(), lookup().ledger, problems));
}

import { z } from 'zod';
import { edtfDate, identifier, localised } from './common.ts';
import { PARTIES, STATUSES } from './claim.ts';

export const EVENT_KINDS = [
  'forum',
  'meeting',
  'instruction',
  'communique',
  'agreement',
  'law',
  'product',
  'publication',
  'plan',
  'measure',
  'conference',
] as const;

/** Something that has, or is to have, a place in time. */
export const eventSchema = z.strictObject({
  id: identifier,
  /** Absent where no document dates it: it goes to the tray beside the timeline. */
  date: edtfDate.optional(),
  kind: z.enum(EVENT_KINDS),
  /** The parties whose lane it stands in. */
  lanes: z.array(z.enum(PARTIES)).min(1),
  status: z.enum(STATUSES),
  claims: z.array(identifier).min(1),
  text: localised,
  /** What became of it, where the check knows. */
  outcome: z.strictObject({ text: localised, row: z.string() }).optional(),
});

export type TimelineEvent = z.infer<typeof eventSchema>;
export type EventKind = (typeof EVENT_KINDS)[number];

import { z } from 'zod';
import { identifier, localised, localisedList } from './common.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  id: identifier,
  term: localised,
  aliases: localisedList,
  /** One to three sentences in plain words. */
  definition: localised,
  /** Claims that use it. */
  claims: z.array(identifier).default([]),
});

export type Term = z.infer<typeof termSchema>;

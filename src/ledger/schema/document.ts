import { z } from 'zod';
import { documentId, edtfDate, localised } from './common.ts';

/** One numbered passage, without its text. */
export const passageSchema = z.strictObject({
  number: z.number().int().positive(),
  words: z.number().int().nonnegative(),
  /** Base64 of sorted 32-bit hashes; see src/text/fingerprint.ts. */
  fingerprint: z.string(),
});

export const documentSchema = z.strictObject({
  id: documentId,
  /** What we call it on the page. */
  title: localised,
  /** Short name for cards and tables. */
  short: localised,
  kind: localised,
  language: z.enum(['en', 'ru']),
  date: edtfDate.optional(),
  dateNote: localised,
  /** Publisher as a name, and where the text was found. */
  publisher: localised,
  url: z.url().optional(),
  origin: localised,
  purpose: localised,
  content: localised,
  value: localised,
  limitation: localised,
  sourcing: localised,
  /** Damage of the text, each with an example as it stands there. */
  damage: z.array(z.strictObject({ example: z.string(), note: localised })).default([]),
  /** How the text is split: at every line, or at empty lines where lines are cut. */
  passageRule: z.enum(['lines', 'blocks']),
  /** How often certain words occur, counted from the text. */
  hedges: z.record(z.string(), z.number().int()).optional(),
  sentences: z.number().int().optional(),
  passages: z.array(passageSchema),
});

export type Document = z.infer<typeof documentSchema>;
export type Passage = z.infer<typeof passageSchema>;

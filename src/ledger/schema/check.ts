import { z } from 'zod';
import { edtfDate, localised } from './common.ts';
import { VERDICTS } from './claim.ts';

/** A public text that the checker read. */
export const sourceSchema = z.strictObject({
  publisher: z.string().trim().min(1),
  title: z.string().trim().min(1),
  /** Day, month or year of the text; absent where it carries none. */
  date: edtfDate.optional(),
  url: z.url().optional(),
  /** Read in a copy or reprint, not at the publisher's. */
  copy: z.boolean().default(false),
  /** Gives background and is no proof of the claim. */
  contextOnly: z.boolean().default(false),
  /** At most 12 words that were read there. */
  quote: z.string().trim().min(1).optional(),
});

/** One row of the independent check, numbered 1 to 98, or a lettered part of a row. */
export const checkRowSchema = z.strictObject({
  row: z.string().regex(/^\d{1,2}[a-z]?$/),
  document: z.string().regex(/^\d{3}$/),
  verdict: z.enum(VERDICTS),
  /** What was found, in two or three sentences of our own. */
  finding: localised,
  /** The correction that stands beside the claim, in one short sentence. Required where it differs or is contradicted. */
  correction: localised.optional(),
  /** What became of it since the document was written. */
  sinceThen: localised.optional(),
  sources: z.array(sourceSchema).default([]),
});

export type CheckRow = z.infer<typeof checkRowSchema>;
export type Source = z.infer<typeof sourceSchema>;

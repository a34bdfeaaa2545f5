import { z } from 'zod';
import { identifier } from './common.ts';

const russianForms = z.strictObject({
  one: z.string(),
  few: z.string(),
  many: z.string(),
  other: z.string(),
});
const englishForms = z.strictObject({ one: z.string(), other: z.string() });

/** A unit of measure with its plural forms in each language. */
export const unitSchema = z.strictObject({
  id: identifier,
  /** `symbol` units stick to the number: %, $; `word` units follow it; `none` prints nothing. */
  kind: z.enum(['word', 'currency', 'percent', 'none']),
  /** ISO 4217 code of a currency. */
  currency: z.string().length(3).optional(),
  forms: z.strictObject({ en: englishForms, ru: russianForms }),
});

export type Unit = z.infer<typeof unitSchema>;

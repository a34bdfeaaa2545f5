import { z } from 'zod';
import { PARTIES } from '../ledger/schema/claim.ts';
import { identifier, localised } from '../ledger/schema/common.ts';

/** The front matter of a chapter. Numbers stand in its body, where they open their evidence. */
export const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1).regex(/^\D*$/, 'no digits: put numbers into the body, as <Value>'),
  description: z.string().trim().min(1).regex(/^\D*$/, 'no digits: put numbers into the body, as <Value>'),
  /** Parties that the chapter is about. */
  parties: z.array(z.enum(PARTIES)).min(1),
});

/** A self-check question of a chapter, the same in every language. */
export const questionSchema = z.strictObject({
  id: identifier,
  prompt: localised,
  options: z
    .array(
      z.strictObject({
        text: localised,
        correct: z.boolean().default(false),
        /** What is said to whoever chooses it; it points to the claims. */
        feedback: localised,
        claims: z.array(identifier).min(1, 'the feedback names no claim'),
      }),
    )
    .min(2),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Question = z.infer<typeof questionSchema>;

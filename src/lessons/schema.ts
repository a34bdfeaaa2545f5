import { z } from 'zod';
import { documentId, identifier, localised } from '../ledger/schema/common.ts';

/** How much the class should have met before. */
export const LEVELS = ['first', 'practised', 'demanding'] as const;

/** A title or a name: it stands where no number can open its evidence. */
const name = localised.refine(
  (texts) => Object.values(texts).every((text) => !/\d|</.test(text)),
  'no digits and no elements: put numbers into a text, as <Value>',
);

const step = z.strictObject({
  id: identifier,
  minutes: z
    .number()
    .int()
    .min(2, 'a step takes at least 2 minutes')
    .max(20, 'part a step of over 20 minutes'),
  name,
  /** The class works on its own: the bar is filled. */
  work: z.boolean().default(false),
  teacher: localised,
  class: localised,
});

/** The plan of a lesson: `plan.yaml`. Numbers in its texts open their evidence, as in chapters. */
export const planSchema = z.strictObject({
  /** Place in the list of lessons, from 1. */
  order: z.number().int().positive(),
  title: name,
  question: name,
  /** What the class can do afterwards, in one sentence. */
  objective: localised,
  aims: z.array(localised).min(2).max(4),
  /** Youngest age that it suits. */
  age: z.number().int().min(10).max(18),
  level: z.enum(LEVELS),
  minutes: z.number().int().positive(),
  groups: localised,
  needs: z.array(localised).min(1),
  prepare: z.array(localised).min(1),
  steps: z.array(step).min(3),
  discussion: z.array(localised).min(1),
  /** What a class tends to say, and what helps. */
  pitfalls: z.array(z.strictObject({ said: localised, help: localised })).min(1),
  chapters: z.array(identifier).min(1),
  charts: z.array(identifier).default([]),
  terms: z.array(identifier).default([]),
});

const item = z
  .strictObject({
    /** One of these three is what the item is about. */
    claim: identifier.optional(),
    document: documentId.optional(),
    text: localised.optional(),
    answer: localised,
  })
  .refine(
    ({ claim, document, text }) => [claim, document, text].filter(Boolean).length === 1,
    'an item is one claim, one document or one text',
  );

const task = z.strictObject({
  id: identifier,
  prompt: localised,
  items: z.array(item).default([]),
  /** Hidden marks are drawn by the pupils; the key shows them. */
  marks: z.enum(['shown', 'hidden']).default('shown'),
  /** Prints the words of the document under each claim, with their translation. */
  quoted: z.boolean().default(false),
  /** Boxes to write into, beside every item. */
  columns: z.array(name).max(3).default([]),
  /** Lines to write on, under every item or, where there is none, under the task. */
  lines: z.number().int().min(0).max(8).default(0),
  /** A chart without its answer, to write on. */
  chart: identifier.optional(),
  /** Squared paper to draw on. */
  grid: z.boolean().default(false),
  /** What the key says of the whole task. */
  answer: localised,
});

/** The sheet for the class: `worksheet.yaml`; the key is made of its answers. */
export const worksheetSchema = z.strictObject({
  intro: localised,
  tasks: z.array(task).min(2),
});

const slide = z.strictObject({
  id: identifier,
  heading: name,
  text: localised.optional(),
  /** Numbers set very large. */
  figures: z
    .array(z.strictObject({ claim: identifier, label: name }))
    .max(3)
    .default([]),
  /** Claims as sentences with their marks. */
  claims: z.array(identifier).max(4).default([]),
  chart: identifier.optional(),
});

/** What the projector shows, one idea a slide: `slides.yaml`. */
export const slidesSchema = z.strictObject({ slides: z.array(slide).min(4) });

export type Plan = z.infer<typeof planSchema>;
export type Worksheet = z.infer<typeof worksheetSchema>;
export type Slides = z.infer<typeof slidesSchema>;
export type Step = z.infer<typeof step>;
export type Task = z.infer<typeof task>;
export type Slide = z.infer<typeof slide>;
export type Level = (typeof LEVELS)[number];

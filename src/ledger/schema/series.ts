import { z } from 'zod';
import { PARTIES, QUALIFIERS, STATUSES } from './claim.ts';
import { edtfDate, identifier, localised } from './common.ts';

/** One value of a series; what it does not say is the series'. */
const valueSchema = z.strictObject({
  date: edtfDate,
  amount: z.number(),
  qualifier: z.enum(QUALIFIERS).default('exactly'),
  /** Only where this value is less certain than its series: an expectation among results. */
  status: z.enum(STATUSES).optional(),
  /** Position in `sources`, from 0. */
  source: z.number().int().nonnegative().default(0),
});

const seriesSourceSchema = z.strictObject({
  publisher: localised,
  /** In the language of the publication. */
  title: z.string().trim().min(1),
  date: edtfDate.optional(),
  url: z.url().optional(),
  /** Read in a copy or reprint, not at the publisher's. */
  copy: z.boolean().default(false),
  /** Words that were read there. */
  quote: z.string().trim().min(1).optional(),
});

/**
 * Public figures that give the documents' numbers a context. One series is one quantity by one
 * definition in one place: what is counted otherwise is a series of its own, so that nothing can join them.
 */
export const seriesSchema = z.strictObject({
  id: identifier,
  /** Short name for charts and tables. */
  name: localised,
  title: localised,
  unit: identifier,
  status: z.enum(STATUSES),
  party: z.enum(PARTIES).optional(),
  /** The source gives every year in turn, so a line may join them; without it the values are points. */
  yearly: z.boolean().default(false),
  /** Our arithmetic in words, where the values are computed from other series. */
  formula: localised.optional(),
  derivedFrom: z.array(identifier).default([]),
  note: localised.optional(),
  /** First year of a new definition: no line leads to it from the year before. */
  breaks: z.array(z.strictObject({ date: edtfDate, note: localised })).default([]),
  values: z.array(valueSchema).min(1),
  sources: z.array(seriesSourceSchema).min(1),
  licence: z.strictObject({ name: localised, url: z.url().optional(), attribution: z.string().optional() }),
});

export type Series = z.infer<typeof seriesSchema>;
export type SeriesValue = Series['values'][number];

import { z } from 'zod';
import { edtfDate, identifier, localised, localisedList } from './common.ts';
import { PARTIES } from './claim.ts';
import { LANGUAGES } from '../../languages.ts';
import { namesBoth } from '../sentence.ts';

export const ENTITY_KINDS = [
  'person',
  'organisation',
  'body',
  'programme',
  'technology',
  'place',
  'medium',
] as const;

/** A person, organisation, programme, technology or place that the documents name. */
export const entitySchema = z.strictObject({
  id: identifier,
  kind: z.enum(ENTITY_KINDS),
  name: localised,
  aliases: localisedList,
  party: z.enum(PARTIES).optional(),
  /** An office and its time as the documents or the check give it. */
  offices: z
    .array(z.strictObject({ title: localised, period: edtfDate.optional(), claim: identifier }))
    .default([]),
  /** One or two sentences: what it is, as far as the documents or the check say. */
  description: localised,
});

/** Says that one entity stands in a relation to another, as a claim says. */
export const relationSchema = z.strictObject({
  from: identifier,
  to: identifier,
  /** Names both, each once: "{from} licensed patents to {to}"; "{to:Китая}" gives a name's form. */
  sentence: localised.refine(
    (sentence) => LANGUAGES.every((language) => namesBoth(sentence[language])),
    'names not both {from} and {to} once in each language',
  ),
  claim: identifier,
});

export type Entity = z.infer<typeof entitySchema>;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Relation = z.infer<typeof relationSchema>;

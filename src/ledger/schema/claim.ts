import { z } from 'zod';
import { documentId, edtfDate, identifier, localised } from './common.ts';

/** How far a thing has got and who stands behind it. */
export const STATUSES = ['record', 'report', 'plan', 'view'] as const;

/** What the independent check found. */
export const VERDICTS = ['confirmed', 'differs', 'contradicted', 'unchecked'] as const;

/** The ladder of reality, lowest rung first. */
export const RUNGS = [
  'imagined',
  'possible',
  'offered',
  'considered',
  'in-talks',
  'ready-to',
  'intended',
  'agreed',
  'ordered',
  'signed',
  'operating',
] as const;

/** What a claim is about. */
export const CLAIM_KINDS = [
  'figure',
  'date',
  'act',
  'event',
  'organisation',
  'person',
  'programme',
  'technology',
  'place',
  'law',
  'sector',
  'benefit',
  'risk',
  'recommendation',
  'forecast',
  'definition',
  'quotation',
  'argument',
] as const;

/** The parties of the story, used for lanes, holders of gains and risks, and filters. */
export const PARTIES = ['russia', 'china', 'kazakhstan', 'others'] as const;

/** Fields of work that the documents name. */
export const SECTORS = [
  'research',
  'data',
  'talent',
  'computing',
  'models',
  'finance',
  'trade',
  'industry',
  'robotics',
  'vehicles',
  'agriculture',
  'mining',
  'medicine',
  'education',
  'standards',
  'ethics',
  'security',
  'defence',
  'networks',
  'government',
  'consumer',
  'sport',
] as const;

/** Says how exactly an amount is meant. */
export const QUALIFIERS = ['exactly', 'about', 'more-than', 'less-than', 'up-to', 'at-least'] as const;

const statedValue = z.strictObject({
  /** The number as a number: 3180000, not "3.18 million". */
  amount: z.number(),
  /** Key of content/units.yaml. */
  unit: identifier,
  qualifier: z.enum(QUALIFIERS).default('exactly'),
  /** What time the amount belongs to. */
  period: edtfDate.optional(),
});

const computedValue = z.strictObject({
  /** Arithmetic over ids of other claims of the same ledger, such as `claim-a / claim-b`. */
  formula: z.string().min(3),
  unit: identifier,
  qualifier: z.enum(QUALIFIERS).default('about'),
  /** Decimal places that the result is rounded to; −4 rounds to tens of thousands. */
  decimals: z.number().int().min(-9).max(6).default(2),
  period: edtfDate.optional(),
});

/** A value without an amount: only a date. */
const datedValue = z.strictObject({ period: edtfDate });

/** A place in a document and the words there that prove the claim. */
export const evidenceSchema = z.strictObject({
  passage: z.number().int().positive(),
  /** At most 12 words of the document, as they stand there. */
  fragment: z.string().trim().min(1),
  /** The fragment in the other languages of the site. */
  translation: z.string().trim().min(1),
});

export const claimSchema = z.strictObject({
  id: identifier,
  document: documentId,
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(STATUSES),
  /** Only where the claim is of an act. */
  rung: z.enum(RUNGS).optional(),
  evidence: z.array(evidenceSchema).min(1),
  /** Who the document has it from; absent where it says nothing of that. */
  attribution: localised.optional(),
  value: z.union([statedValue, computedValue, datedValue]).optional(),
  check: z
    .strictObject({
      verdict: z.enum(VERDICTS),
      /** Rows of content/checks/; a row in several parts is named with its letter, "36b". */
      rows: z.array(z.string().regex(/^\d{1,2}[a-z]?$/)).default([]),
    })
    .default({ verdict: 'unchecked', rows: [] }),
  /** Damage to the text of this very claim; draws the hatch. */
  damaged: z.boolean().default(false),
  caveat: localised.optional(),
  /** The claim as one sentence in our own words. */
  text: localised,
  /** Ids in content/entities/. */
  entities: z.array(identifier).default([]),
  /** Which parties the claim is about. */
  parties: z.array(z.enum(PARTIES)).default([]),
  sectors: z.array(z.enum(SECTORS)).default([]),
  /** Who would have the gain or bear the risk, for kinds benefit and risk. */
  holder: z.array(z.enum(PARTIES)).default([]),
  /** Ids of claims, mostly of other documents, that say the opposite. */
  contradicts: z.array(identifier).default([]),
});

export type Claim = z.infer<typeof claimSchema>;
export type ClaimEvidence = z.infer<typeof evidenceSchema>;
export type Status = (typeof STATUSES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Rung = (typeof RUNGS)[number];
export type Party = (typeof PARTIES)[number];
export type Sector = (typeof SECTORS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type ClaimKind = (typeof CLAIM_KINDS)[number];

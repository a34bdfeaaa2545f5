import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../languages.ts';

const QUERY_KINDS = [
  'known-item',
  'topic',
  'number',
  'name',
  'abbreviation',
  'inflection',
  'typo',
  'layout',
  'transliteration',
  'other-language',
  'question',
  'nothing',
] as const;

const querySchema = z.strictObject({
  q: z.coerce.string(),
  language: z.enum(LANGUAGES),
  kind: z.enum(QUERY_KINDS),
  /** Addresses below the language's folder, any of which answers; `*` at the end stands for anything. */
  find: z.array(z.string()),
});
/** In the file of held-out queries each may say that it is one. */
const heldOutSchema = querySchema.extend({ 'held-out': z.literal(true).optional() });

/** A query that people type, and what has to be found for it. */
export type JudgedQuery = z.infer<typeof querySchema>;

/** The committed queries that may be tuned on. @throws ZodError where an entry is not one */
export function readQueries(file = 'tests/search/queries.yaml'): JudgedQuery[] {
  return z.array(querySchema).parse(parse(readFileSync(file, 'utf8')));
}

/** Queries that nobody has tuned on; none where those of the last run were taken into the others. @throws ZodError where an entry is not one */
export function readHeldOut(file = 'tests/search/held-out.yaml'): JudgedQuery[] {
  return z.array(heldOutSchema).parse(parse(readFileSync(file, 'utf8')) ?? []);
}

/** True where an address answers the query. */
export function answers(query: JudgedQuery, address: string): boolean {
  return query.find.some((wanted) =>
    wanted.endsWith('*') ? address.startsWith(wanted.slice(0, -1)) : wanted === address,
  );
}

/** The queries of one language. */
export function queriesIn(queries: readonly JudgedQuery[], language: Language): JudgedQuery[] {
  return queries.filter((query) => query.language === language);
}

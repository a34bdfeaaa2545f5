import type { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';
import { checkRowSchema } from './schema/check.ts';
import { claimSchema } from './schema/claim.ts';
import { documentSchema } from './schema/document.ts';
import { entitySchema, relationSchema } from './schema/entity.ts';
import { eventSchema } from './schema/event.ts';
import { seriesSchema } from './schema/series.ts';
import { termSchema } from './schema/term.ts';
import { unitSchema } from './schema/unit.ts';
import { readEntries } from './yaml.ts';

/**
 * Reads the whole ledger from `content/`.
 *
 * @param root the project's root
 * @returns what fits the schemas, and a problem for everything that does not
 */
export function readLedger(root: string): { ledger: Ledger; problems: Problem[] } {
  const problems: Problem[] = [];
  const ledger: Ledger = {
    documents: readEntries(root, 'content/documents', documentSchema, problems),
    claims: readEntries(root, 'content/claims', claimSchema, problems),
    checks: readEntries(root, 'content/checks', checkRowSchema, problems),
    entities: readEntries(root, 'content/entities', entitySchema, problems),
    relations: readEntries(root, 'content/relations.yaml', relationSchema, problems),
    events: readEntries(root, 'content/events', eventSchema, problems),
    terms: readEntries(root, 'content/glossary', termSchema, problems),
    units: readEntries(root, 'content/units.yaml', unitSchema, problems),
    series: readEntries(root, 'content/series', seriesSchema, problems),
  };
  return { ledger, problems };
}

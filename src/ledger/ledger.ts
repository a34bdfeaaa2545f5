import type { CheckRow } from './schema/check.ts';
import type { Claim } from './schema/claim.ts';
import type { Document } from './schema/document.ts';
import type { Entity, Relation } from './schema/entity.ts';
import type { TimelineEvent } from './schema/event.ts';
import type { Series } from './schema/series.ts';
import type { Term } from './schema/term.ts';
import type { Unit } from './schema/unit.ts';
import type { Entry } from './yaml.ts';

/** All that the content says, as data, in the order of its files. */
export interface Ledger {
  documents: Entry<Document>[];
  claims: Entry<Claim>[];
  checks: Entry<CheckRow>[];
  entities: Entry<Entity>[];
  relations: Entry<Relation>[];
  events: Entry<TimelineEvent>[];
  terms: Entry<Term>[];
  units: Entry<Unit>[];
  series: Entry<Series>[];
}

import type { Ledger } from './ledger.ts';
import { loadLedger } from './load.ts';
import type { CheckRow } from './schema/check.ts';
import type { Claim } from './schema/claim.ts';
import type { Document } from './schema/document.ts';
import type { Entity, Relation } from './schema/entity.ts';
import type { Series } from './schema/series.ts';
import type { Unit } from './schema/unit.ts';

/** The ledger with its entries by id. */
export interface Lookup {
  ledger: Ledger;
  claims: ReadonlyMap<string, Claim>;
  documents: ReadonlyMap<string, Document>;
  checks: ReadonlyMap<string, CheckRow>;
  entities: ReadonlyMap<string, Entity>;
  units: ReadonlyMap<string, Unit>;
  series: ReadonlyMap<string, Series>;
}

let made: Lookup | undefined;

/** The loaded ledger by id, made once. */
export function lookup(): Lookup {
  made ??= makeLookup(loadLedger());
  return made;
}

/** Entries of a ledger by id. */
export function makeLookup(ledger: Ledger): Lookup {
  return {
    ledger,
    claims: new Map(ledger.claims.map((entry) => [entry.id, entry])),
    documents: new Map(ledger.documents.map((entry) => [entry.id, entry])),
    checks: new Map(ledger.checks.map((entry) => [entry.row, entry])),
    entities: new Map(ledger.entities.map((entry) => [entry.id, entry])),
    units: new Map(ledger.units.map((entry) => [entry.id, entry])),
    series: new Map(ledger.series.map((entry) => [entry.id, entry])),
  };
}

/** The entry with this id. @throws Error that names the id where there is none */
export function need<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found === undefined)
    throw new Error(`There is no ${kind} "${id}". Mend: name one that exists in content/.`);
  return found;
}

/** Rows of the check that are bound to a claim. */
export function rowsOf(claim: Claim, { checks }: Lookup): CheckRow[] {
  return claim.check.rows.map((row) => need(checks, row, 'check row'));
}

/** Relations that lead from or to an entity. */
export function relationsOf(entity: string, { ledger }: Lookup): Relation[] {
  return ledger.relations.filter(({ from, to }) => from === entity || to === entity);
}

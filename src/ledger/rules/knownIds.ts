import { nearestWord } from '../../text/nearestWord.ts';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Origin } from '../yaml.ts';

/** Every id that an entry names exists. */
export function knownIds(ledger: Ledger): Problem[] {
  const claims = new Set(ledger.claims.map(({ id }) => id));
  const entities = new Set(ledger.entities.map(({ id }) => id));
  const documents = new Set(ledger.documents.map(({ id }) => id));
  const units = new Set(ledger.units.map(({ id }) => id));
  const rows = new Set(ledger.checks.map(({ row }) => row));
  return [
    ...ledger.claims.flatMap((claim) => [
      ...unknown(claim.writtenAt, 'document', [claim.document], documents, ['document']),
      ...unknown(claim.writtenAt, 'check row', claim.check.rows, rows, ['check', 'rows']),
      ...unknown(claim.writtenAt, 'entity', claim.entities, entities, ['entities']),
      ...unknown(claim.writtenAt, 'claim', claim.contradicts, claims, ['contradicts']),
      ...(claim.value && 'unit' in claim.value
        ? unknown(claim.writtenAt, 'unit', [claim.value.unit], units, ['value', 'unit'])
        : []),
    ]),
    ...ledger.events.flatMap((event) => [
      ...unknown(event.writtenAt, 'claim', event.claims, claims, ['claims']),
      ...(event.outcome
        ? unknown(event.writtenAt, 'check row', [event.outcome.row], rows, ['outcome', 'row'])
        : []),
    ]),
    ...ledger.terms.flatMap((term) => unknown(term.writtenAt, 'claim', term.claims, claims, ['claims'])),
    ...ledger.entities.flatMap((entity) =>
      unknown(
        entity.writtenAt,
        'claim',
        entity.offices.map(({ claim }) => claim),
        claims,
        ['offices'],
      ),
    ),
    ...ledger.relations.flatMap((relation) => [
      ...unknown(relation.writtenAt, 'entity', [relation.from], entities, ['from']),
      ...unknown(relation.writtenAt, 'entity', [relation.to], entities, ['to']),
      ...unknown(relation.writtenAt, 'claim', [relation.claim], claims, ['claim']),
    ]),
  ];
}

function unknown(
  writtenAt: Origin,
  kind: string,
  named: readonly string[],
  known: ReadonlySet<string>,
  path: readonly string[],
): Problem[] {
  return named
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: writtenAt.file,
      line: writtenAt.lineOf(path),
      message: `there is no ${kind} "${id}"`,
      mend: `name one that exists${suggestion(id, known)}`,
    }));
}

function suggestion(id: string, known: ReadonlySet<string>): string {
  const near = nearestWord(id, known);
  return near ? `; the nearest is "${near}"` : '';
}

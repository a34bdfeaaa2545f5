import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Origin } from '../yaml.ts';

/** Every id is given once among its kind. */
export function uniqueIds(ledger: Ledger): Problem[] {
  return [
    ...repeated(ledger.claims, 'claim'),
    ...repeated(ledger.documents, 'document'),
    ...repeated(ledger.entities, 'entity'),
    ...repeated(ledger.events, 'event'),
    ...repeated(ledger.terms, 'term'),
    ...repeated(ledger.units, 'unit'),
    ...repeated(ledger.series, 'series'),
    ...repeated(
      ledger.checks.map(({ row, writtenAt }) => ({ id: row, writtenAt })),
      'check row',
    ),
  ];
}

function repeated(entries: readonly { id: string; writtenAt: Origin }[], kind: string): Problem[] {
  const first = new Map<string, Origin>();
  return entries.flatMap(({ id, writtenAt }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, writtenAt);
      return [];
    }
    return [
      {
        file: writtenAt.file,
        line: writtenAt.lineOf(),
        message: `the ${kind} "${id}" is there already, in ${earlier.file}:${earlier.lineOf()}`,
        mend: 'give this one another id, or delete it',
      },
    ];
  });
}

import { digitsIn, numbersOf } from '../chapters/rules/numbersFromClaims.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { makeLookup } from '../ledger/lookup.ts';
import type { Problem } from '../ledger/problem.ts';
import { placeOf, type Entry } from '../ledger/yaml.ts';
import type { CorrectionEntry } from './corrections.ts';

/**
 * Every contradicted claim is in the log; an entry names claims and a row that exist and belong
 * together; its numbers are those of its claims and their check; the newest entry comes first.
 */
export function correctionProblems(log: readonly Entry<CorrectionEntry>[], ledger: Ledger): Problem[] {
  return [
    ...unlogged(log, ledger),
    ...log.flatMap((entry, index) => {
      const at = placeOf(entry.writtenAt);
      const newer = log[index - 1];
      return [
        ...entryProblems(entry, ledger).map((problem) => ({ ...at, ...problem })),
        ...(newer && newer.date < entry.date
          ? [
              {
                ...at,
                message: `the correction of ${entry.date} stands under an older one`,
                mend: 'put the newest first',
              },
            ]
          : []),
      ];
    }),
  ];
}

function unlogged(log: readonly CorrectionEntry[], ledger: Ledger): Problem[] {
  const logged = new Set(log.flatMap(({ claims }) => claims));
  return ledger.claims
    .filter(({ id, check }) => check.verdict === 'contradicted' && !logged.has(id))
    .map(({ id, writtenAt }) => ({
      file: writtenAt.file,
      line: writtenAt.lineOf(['check']),
      message: `"${id}" is contradicted and is not in the log of corrections`,
      mend: 'add an entry to content/corrections.yaml: what it was, what it is, why',
    }));
}

function entryProblems(entry: CorrectionEntry, ledger: Ledger): Pick<Problem, 'message' | 'mend'>[] {
  const known = makeLookup(ledger);
  const claims = entry.claims.flatMap((id) => known.claims.get(id) ?? []);
  const unknown = entry.claims.filter((id) => !known.claims.has(id));
  if (unknown.length > 0)
    return unknown.map((id) => ({
      message: `there is no claim "${id}"`,
      mend: 'name one of content/claims/',
    }));
  const { row } = entry;
  if (row === undefined) {
    return entry.fault === 'site'
      ? []
      : [{ message: 'no row of the check proves the correction', mend: 'name it as row' }];
  }
  const loose = claims.filter(({ check }) => !check.rows.includes(row));
  if (loose.length > 0)
    return loose.map(({ id }) => ({
      message: `check row ${row} is not bound to "${id}"`,
      mend: 'name the row that the claim names',
    }));
  const numbers = new Set(claims.flatMap((claim) => [...numbersOf(claim, known)]));
  const stray = [entry.was, entry.is, entry.why]
    .flatMap((text) => Object.values(text))
    .flatMap((text) => digitsIn(text))
    .filter((number) => !numbers.has(number));
  return stray.length > 0
    ? [
        {
          message: `neither the claims nor their check hold ${[...new Set(stray)].join(', ')}`,
          mend: 'take numbers from the claim or the row',
        },
      ]
    : [];
}

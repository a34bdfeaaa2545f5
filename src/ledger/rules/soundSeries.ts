import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Series } from '../schema/series.ts';
import type { Entry } from '../yaml.ts';

/** Series name units, sources and series that exist, and each date once. */
export function soundSeries(ledger: Ledger): Problem[] {
  const units = new Set(ledger.units.map(({ id }) => id));
  const ids = new Set(ledger.series.map(({ id }) => id));
  return ledger.series.flatMap((series) => [
    ...(units.has(series.unit)
      ? []
      : [problem(series, ['unit'], `there is no unit "${series.unit}"`, 'name one of content/units.yaml')]),
    ...series.derivedFrom
      .filter((id) => !ids.has(id))
      .map((id) =>
        problem(series, ['derivedFrom'], `there is no series "${id}"`, 'name one of content/series/'),
      ),
    ...series.values.flatMap((value, index) => [
      ...(value.source < series.sources.length
        ? []
        : [
            problem(
              series,
              ['values', index],
              `the value of ${value.date} names source ${value.source}`,
              'count the sources from 0',
            ),
          ]),
      ...(series.values.findIndex(({ date }) => date === value.date) === index
        ? []
        : [
            problem(
              series,
              ['values', index],
              `the date ${value.date} is given twice`,
              'make the other definition a series of its own',
            ),
          ]),
    ]),
  ]);
}

function problem(series: Entry<Series>, path: readonly PropertyKey[], what: string, mend: string): Problem {
  return {
    file: series.writtenAt.file,
    line: series.writtenAt.lineOf(path),
    message: `${what} in the series "${series.id}"`,
    mend,
  };
}

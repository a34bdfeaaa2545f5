import type { Timeline, TimelineRow } from '../model.ts';

/** An event with a date. */
export type Dated = Timeline['dated'][number];

/** The events of one year, which stand on each other. */
export interface YearColumn {
  year: number;
  rows: readonly Dated[];
  /** The one that is named, where one is. */
  named?: TimelineRow;
}

/** What runs over several years lies under the axis; all else stands in the column of its year. */
export function stripOf(
  dated: readonly Dated[],
  named: readonly string[],
): { columns: readonly YearColumn[]; spans: readonly Dated[] } {
  const long = ({ extent }: Dated): boolean => extent.precision === 'span' || extent.precision === 'decade';
  const years = Map.groupBy(
    dated.filter((row) => !long(row)),
    ({ extent }) => Math.floor(extent.from),
  );
  const columns = [...years].map(([year, rows]): YearColumn => {
    const one = rows.find(({ id }) => named.includes(id));
    // The named event stands at the foot of its column.
    const sorted = one ? [one, ...rows.filter((row) => row !== one)] : rows;
    return { year, rows: sorted, ...(one && { named: one }) };
  });
  return { columns, spans: dated.filter(long) };
}

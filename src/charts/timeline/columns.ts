import type { Party } from '../../ledger/schema/claim.ts';
import type { YearAxis } from './axis.ts';
import type { Timeline } from './model.ts';
import type { Box } from './shape.ts';

type Dated = Timeline['dated'][number];

/**
 * Boxes of the marks in columns of time that runs down. Marks of a column that would hide each other
 * share its width: vague ones that overlap, and precise ones with the same date.
 *
 * @param left left edge of a lane's column
 * @returns one box for each row, in their order
 */
export function columnBoxes(
  rows: readonly Dated[],
  axis: YearAxis,
  left: (lane: Party) => number,
  width: number,
): Box[] {
  return rows.map((row) => {
    const rivals = rows.filter((other) => other.lane === row.lane && hides(other, row));
    const slice = width / rivals.length;
    const [from, to] = [axis.at(row.extent.from), axis.at(row.extent.to)];
    const gap = rivals.length > 1 ? 1 : 0;
    return {
      x: left(row.lane) + rivals.indexOf(row) * slice,
      y: from,
      width: slice - gap,
      height: Math.max(to - from, 3),
    };
  });
}

function hides(other: Dated, row: Dated): boolean {
  const precise = ({ extent }: Dated): boolean => extent.precision === 'day' || extent.precision === 'month';
  if (precise(other) !== precise(row)) return false;
  if (precise(row)) return other.extent.from === row.extent.from && other.extent.to === row.extent.to;
  return other.extent.from < row.extent.to && row.extent.from < other.extent.to;
}

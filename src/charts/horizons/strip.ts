import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { line } from '../sheet.ts';
import type { YearAxis } from '../timeline/axis.ts';
import { dateShape } from '../timeline/shape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { extentOf, type Horizon } from './model.ts';

const BAR = 15;
const ROW = 38;
const THIN = 6;

/** The time of one plan: announced and planned in the upper row, what the check found in the lower one. */
export function drawStrip(
  document: Document,
  { plan, announced, found }: Horizon,
  frame: Frame,
  axis: YearAxis,
  top: number,
): { nodes: SVGElement[]; height: number } {
  const height = found.length > 0 ? 2 * ROW : ROW;
  const { lane } = plan;
  const shape = (row: ChartRow, y: number): SVGElement => {
    const { from, to, precision } = extentOf(row);
    // A month on this scale is too narrow to be seen: it is widened around its middle.
    const width = Math.max(axis.at(to) - axis.at(from), THIN);
    const x = (axis.at(from) + axis.at(to) - width) / 2;
    const group = element(document, 'g', { 'data-row': row.id });
    group.append(...dateShape(document, { ...row, lane }, precision, { x, y, width, height: BAR }, 'across'));
    return group;
  };
  const y = top + 8;
  const nodes: SVGElement[] = [
    ...axis.bands.map(({ start, length, year }) =>
      element(document, 'rect', {
        x: start,
        y: top,
        width: length,
        height,
        class: year % 2 ? 'strip-odd' : 'strip-even',
      }),
    ),
  ];
  if (announced) {
    const [from, to] = [axis.at(extentOf(announced).to), axis.at(extentOf(plan).from)];
    const middle = y + BAR / 2;
    if (to - from > 12)
      nodes.push(
        element(document, 'path', {
          d: `M${from + 2} ${middle}H${to - 3}m-6 -4.5l6 4.5l-6 4.5`,
          class: `horizon-line tone-${lane}`,
        }),
      );
    nodes.push(shape(announced, y));
  }
  nodes.push(shape(plan, y));
  for (const row of found) nodes.push(shape(row, y + ROW - 4));
  for (const { text, x, anchor, row } of captions(found, frame, axis))
    nodes.push(line(document, text, { x, y: y + ROW + 26, anchor, class: 'quiet strip-caption', row }));
  return { nodes, height: found.length > 0 ? height + 4 : height };
}

interface Caption {
  text: string;
  x: number;
  anchor: 'middle' | 'end';
  row: string;
}

/** What stands under the found points: shares together in one line, else each point's own label. */
function captions(found: readonly ChartRow[], { label, language }: Frame, axis: YearAxis): Caption[] {
  const [first, ...others] = found;
  if (!first) return [];
  const middle = (row: ChartRow, last = row): number =>
    (axis.at(extentOf(row).from) + axis.at(extentOf(last).to)) / 2;
  if (first.unit === 'percent') {
    const shares = found.map(({ amount = 0 }) => formatNumber(amount, language)).join(' · ');
    return [
      {
        text: language === 'ru' ? `${shares} %` : `${shares}%`,
        x: middle(first, others.at(-1)),
        anchor: 'middle',
        row: first.id,
      },
    ];
  }
  // The first ends at its mark and the next is centred, so that neither meets the other.
  return [
    { text: label(first.id), x: axis.at(extentOf(first).to), anchor: 'end', row: first.id },
    ...others.map((row): Caption => ({ text: label(row.id), x: middle(row), anchor: 'middle', row: row.id })),
  ];
}

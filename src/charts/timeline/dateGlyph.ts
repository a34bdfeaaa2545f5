import type { DateExtent, Precision } from '../../text/dates.ts';
import { element } from '../drawing.ts';
import { drawingDocument } from '../svg.ts';
import type { TimelineRow } from './model.ts';
import { dateShape } from './shape.ts';

const CELL = 9;
const LEFT = 6;
const YEAR = 12 * CELL;
const TOP = 4;
const HEIGHT = 10;

/** What a glyph needs to know of an event. */
export type Dated = Pick<TimelineRow, 'lane' | 'mark' | 'status'> & { extent?: DateExtent };

/** Dates as precise as each kind is, in the order of a key; the last has none. */
export const KINDS_OF_DATES: readonly { kind: Precision | 'plan' | 'damaged' | 'none'; dated: Dated }[] = [
  { kind: 'day', dated: example('day', 9 / 12 + 3 / 12 / 31) },
  { kind: 'month', dated: example('month', 8 / 12, 1 / 12) },
  { kind: 'months', dated: example('months', 0, 6 / 12) },
  { kind: 'year', dated: example('year', 0, 1) },
  { kind: 'decade', dated: example('decade', 0, 10) },
  { kind: 'span', dated: example('span', 0, 4) },
  { kind: 'plan', dated: { ...example('year', 0, 1), mark: 'plan', status: 'plan' } },
  { kind: 'damaged', dated: { ...example('year', 0, 1), mark: 'hatch' } },
  { kind: 'none', dated: { lane: 'others', mark: 'report', status: 'report' } },
];

/**
 * The date of an event within its year, twelve cells wide: a day is a line, a month a cell, a year all
 * twelve, and what has no date is a dotted box. Hidden from assistive technology: the date stands beside it.
 */
export function dateGlyph({ extent, ...row }: Dated): string {
  const document = drawingDocument();
  const svg = element(document, 'svg', {
    viewBox: `0 0 ${YEAR + 2 * LEFT} ${HEIGHT + 2 * TOP}`,
    class: 'date-glyph',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  if (!extent) svg.append(...undated(document, row));
  else {
    const [from, width] = within(extent);
    const cells = extent.precision === 'day' || extent.precision === 'month' || extent.precision === 'months';
    if (cells) svg.append(element(document, 'path', { d: twelveCells(), class: 'date-cells' }));
    const box = { x: LEFT + from * YEAR, y: TOP, width: width * YEAR, height: HEIGHT };
    svg.append(...dateShape(document, row, extent.precision, box, 'across'));
  }
  return svg.outerHTML;
}

/** Where in the glyph's year a date begins, and how much of it is open: all of it from a year on. */
function within({ from, to, precision }: DateExtent): [number, number] {
  if (precision === 'year' || precision === 'decade' || precision === 'span') return [0, 1];
  return [from - Math.floor(from), to - from];
}

function twelveCells(): string {
  const edges = Array.from({ length: 11 }, (_, month) => `M${LEFT + (month + 1) * CELL} ${TOP}v${HEIGHT}`);
  return `M${LEFT} ${TOP}h${YEAR}v${HEIGHT}h${-YEAR}z${edges.join('')}`;
}

function undated(document: Document, { lane }: Pick<Dated, 'lane'>): SVGElement[] {
  const box = { x: LEFT, y: TOP, width: YEAR, height: HEIGHT };
  return [
    element(document, 'rect', { ...box, class: `undated tone-${lane}` }),
    element(
      document,
      'text',
      { x: LEFT + YEAR / 2, y: TOP + HEIGHT - 0.5, 'text-anchor': 'middle', class: 'date-unknown' },
      '?',
    ),
  ];
}

function example(precision: Precision, from: number, length = 1 / 12 / 31): Dated {
  return {
    lane: 'others',
    mark: 'report',
    status: 'report',
    extent: { from: 2019 + from, to: 2019 + from + length, precision },
  };
}

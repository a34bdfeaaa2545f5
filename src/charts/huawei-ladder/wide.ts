import { range } from 'd3';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { wrapText } from '../measure.ts';
import { glue } from '../../text/glue.ts';
import { LEADING, line, sheet } from '../sheet.ts';
import type { HuaweiLadder } from './model.ts';
import { dot, tie, yearScale } from './parts.ts';

const LEFT = 96;
const RIGHT = 34;
const BETWEEN = 64;
const LEADER = 22;

interface Label {
  row: ChartRow;
  x: number;
  year: number;
  lines: string[];
  /** 0 stands next to the row, 1 farther off, so that neighbours have room. */
  level: 0 | 1;
  end: boolean;
}

/** Years from left to right, the paper above, the record below, labels on two levels outside. */
export function drawWide({ steps }: HuaweiLadder, { language, width, label }: Frame): SVGSVGElement {
  const x = yearScale(steps, [LEFT + 12, width - RIGHT]);
  const above = labels(steps.map(({ paper, years }) => ({ row: paper, year: years.paper })));
  const below = labels(steps.map(({ record, years }) => ({ row: record, year: years.record })));
  const paperY = depth(above) + 16;
  const recordY = paperY + BETWEEN;
  const height = recordY + depth(below) + 4;

  function labels(rows: { row: ChartRow; year: number }[]): Label[] {
    return rows.map(({ row, year }, index) => {
      const level = index % 2 === 0 ? 1 : 0;
      const end = index === rows.length - 1;
      // A level-0 text must not reach the leader of its neighbour; a level-1 text may pass over it.
      const next = rows[index + (level === 0 ? 1 : 2)];
      const before = rows[index - 1];
      const room = end ? width - x(before?.year ?? year) - 10 : (next ? x(next.year) : width) - x(year) - 10;
      return {
        row,
        x: x(year),
        year,
        lines: wrapText(glue(row.label[language], language), 15, room),
        level,
        end,
      };
    });
  }

  function side(document: Document, all: readonly Label[], y: number, direction: -1 | 1): SVGElement[] {
    const near = Math.max(...all.filter(({ level }) => level === 0).map(heightOf));
    return all.flatMap((one) => {
      const start = y + direction * (LEADER + (one.level === 1 ? near + 8 : 0));
      const top = direction === 1 ? start + 14 : start - heightOf(one) + 14;
      const place = {
        x: one.end ? width : one.x - 1,
        anchor: one.end ? 'end' : 'start',
        row: one.row.id,
      } as const;
      return [
        element(document, 'path', {
          d: `M${one.x} ${y + direction * 12}V${start - direction * 2}`,
          class: 'rule',
        }),
        line(document, String(one.year), { ...place, y: top, class: 'strong' }),
        ...one.lines.map((text, index) => line(document, text, { ...place, y: top + (index + 1) * LEADING })),
      ];
    });
  }

  return sheet(width, height, (document) => [
    ...[paperY, recordY].map((y) =>
      element(document, 'path', { d: `M${LEFT} ${y}H${width}`, class: 'axis-line' }),
    ),
    line(document, label('paper'), { x: 0, y: paperY + 5, class: 'strong' }),
    line(document, label('record'), { x: 0, y: recordY + 5, class: 'strong' }),
    ...range(x.domain()[0] ?? 0, (x.domain()[1] ?? 0) + 1).map((year) =>
      element(document, 'path', {
        d: `M${x(year)} ${paperY - 3}v6M${x(year)} ${recordY - 3}v6`,
        class: 'axis-line',
      }),
    ),
    ...side(document, above, paperY, -1),
    ...side(document, below, recordY, 1),
    ...steps.flatMap((step) => {
      const from = { x: x(step.years.paper), y: paperY };
      const to = { x: x(step.years.record), y: recordY };
      return [
        tie(document, step, from, to),
        dot(document, step.paper, from.x, from.y),
        dot(document, step.record, to.x, to.y),
      ];
    }),
  ]);
}

function heightOf({ lines: own }: Label): number {
  return (own.length + 1) * LEADING;
}

/** Height of both levels of labels with their leaders. */
function depth(all: readonly Label[]): number {
  const highest = (level: 0 | 1): number =>
    Math.max(...all.filter((one) => one.level === level).map(heightOf));
  return LEADER + highest(0) + 8 + highest(1);
}

import { formatDateShort } from '../../../text/dates.ts';
import { element } from '../../drawing.ts';
import { evidenceMarks } from '../../evidenceMark.ts';
import { wrapText } from '../../measure.ts';
import { line, sheet, tenth } from '../../sheet.ts';
import { spread } from '../pack.ts';
import { dateShape } from '../shape.ts';
import type { Dated, YearColumn } from './columns.ts';
import { columnLines, drawLines, LINE, type StripWords } from './words.ts';

const [FIRST, LAST] = [1972, 2030];
const YEAR = 15;
const MARK = 12;
const STEP = 13;
const BAR = 9;
const INDENT = 17;
const AXIS = 66;
const NAMES = 104;
/** A shorter span is drawn and not named: its name would stand beside the marks of other years. */
const NAMED_SPAN = 4;

/** Bars that overlap in time lie side by side. */
const barX = (index: number): number => AXIS - 16 - (index % 2) * (BAR + 5);

interface Entry {
  lines: string[];
  /** Where its mark stands, and where its name may begin. */
  y: number;
  x: number;
  more: boolean;
  /** A span's name has its mark before it and a line to its bar. */
  span?: { row: Dated; bar: number };
}

/** Time from top to bottom, to the same scale all the way; the marks of a year stand in a row. */
export function drawDown(
  columns: readonly YearColumn[],
  spans: readonly Dated[],
  words: StripWords,
  width: number,
): SVGSVGElement {
  const at = (moment: number): number => tenth(10 + (moment - FIRST) * YEAR);
  const markX = (index: number): number => AXIS + 6 + STEP / 2 + index * STEP;
  const rowEnds = columns.map(({ year, rows }) => ({ y: at(year + 0.5), x: markX(rows.length) + 2 }));
  const subjects = [
    ...columns.flatMap((column) => (column.named ? [{ y: at(column.year + 0.5), column }] : [])),
    ...spans
      .map((row, index) => ({ y: at((row.extent.from + row.extent.to) / 2), row, bar: barX(index) }))
      .filter(({ row }) => row.extent.to - row.extent.from >= NAMED_SPAN),
  ].sort((a, b) => a.y - b.y);
  const entry = (subject: (typeof subjects)[number], x: number): Entry => ({
    y: subject.y,
    x,
    lines:
      'column' in subject
        ? columnLines(subject.column, words, width - x)
        : [
            formatDateShort(subject.row.date ?? '', words.language),
            ...wrapText(words.label(subject.row.id), 15, width - x - INDENT),
          ],
    more: 'column' in subject && subject.column.rows.length > 1,
    ...('row' in subject && { span: { row: subject.row, bar: subject.bar } }),
  });
  let entries = subjects.map((subject) => entry(subject, NAMES));
  let tops = topsOf(entries);
  // A name gives way to the right to the rows of marks beside it; then it is longer, and all move once more.
  for (let pass = 0; pass < 2; pass += 1) {
    entries = subjects.map((subject, index) => {
      const [top, height] = [tops[index] ?? 0, heightOf(entries[index])];
      const beside = rowEnds.filter(({ y }) => y > top - MARK && y < top + height + MARK / 2);
      return entry(subject, Math.max(NAMES, ...beside.map(({ x }) => x)));
    });
    tops = topsOf(entries);
  }
  const end = at(LAST + 1);
  const bottom = Math.max(end, ...tops.map((top, index) => top + (entries[index]?.lines.length ?? 0) * LINE));
  return sheet(width, bottom + 8, (document) => [
    ...ruler(document, at),
    ...spans.flatMap((row, index) => {
      const [from, to] = [at(row.extent.from), at(row.extent.to)];
      return dateShape(
        document,
        row,
        row.extent.precision,
        { x: barX(index), y: from, width: BAR, height: to - from },
        'down',
      );
    }),
    ...columns.flatMap(({ year, rows }) =>
      rows.map((row, index) =>
        evidenceMarks(document, row.mark, [{ x: markX(index), y: at(year + 0.5) }], { size: MARK }),
      ),
    ),
    ...entries.flatMap(({ lines, y, x, more, span }, index) => {
      const top = tops[index] ?? y;
      const line = tenth(top + LINE / 2);
      return [
        element(document, 'path', {
          d: span ? `M${span.bar + BAR} ${y}H${x - 14}L${x - 3} ${line}` : `M${x - 8} ${y}L${x - 3} ${line}`,
          class: 'event-lead',
        }),
        ...(span
          ? [evidenceMarks(document, span.row.mark, [{ x: x + MARK / 2, y: line }], { size: MARK })]
          : []),
        ...drawLines(document, lines, { x: span ? x + INDENT : x, y: tenth(top + 14), more }),
      ];
    }),
  ]);
}

function heightOf(entry?: Entry): number {
  return (entry?.lines.length ?? 0) * LINE + 4;
}

function topsOf(entries: readonly Entry[]): number[] {
  return spread(
    entries.map(({ y }) => y - LINE / 2),
    entries.map(heightOf),
    0,
  );
}

function ruler(document: Document, at: (moment: number) => number): SVGElement[] {
  const years = Array.from({ length: LAST - FIRST + 2 }, (_, index) => FIRST + index);
  const tick = (year: number): string => `M${AXIS} ${at(year)}h-${year % 10 ? 4 : 9}`;
  return [
    element(document, 'path', { d: `M${AXIS} ${at(FIRST)}V${at(LAST + 1)}`, class: 'strip-axis' }),
    element(document, 'path', { d: years.map(tick).join(''), class: 'strip-ticks' }),
    ...years
      .filter((year) => year % 10 === 0)
      .map((year) => line(document, String(year), { x: 0, y: at(year) + 5, class: 'quiet' })),
  ];
}

import { formatDateShort } from '../../../text/dates.ts';
import { element } from '../../drawing.ts';
import { evidenceMarks } from '../../evidenceMark.ts';
import { textWidth } from '../../measure.ts';
import { line, sheet, tenth, widest } from '../../sheet.ts';
import { dateShape } from '../shape.ts';
import type { Dated, YearColumn } from './columns.ts';
import { meets, placeAbove, type Area } from './place.ts';
import { columnLines, drawLines, LINE, type StripWords } from './words.ts';

const [FIRST, LAST] = [1972, 2030];
const MARK = 12;
const STEP = 14;
const BAR = 11;
/** The strong face is wider than the one that is measured. */
const STRONG = 1.06;
const SPAN = 46;
/** Room at the right for the name of the last event. */
const AFTER = 138;

/** Time from left to right, every year as long as the next; a column of marks over each year. */
export function drawAcross(
  columns: readonly YearColumn[],
  spans: readonly Dated[],
  words: StripWords,
  width: number,
): SVGSVGElement {
  const year = (width - AFTER) / (LAST - FIRST + 1);
  const at = (moment: number): number => tenth((moment - FIRST) * year);
  const middle = (column: YearColumn): number => at(column.year + 0.5);
  const columnTop = ({ rows }: YearColumn): number => -5 - rows.length * STEP;
  const named = columns.filter((column) => column.named);
  const labels = named.map((column) => columnLines(column, words, AFTER));
  const tops = placeAbove(
    named.map((column, index) => {
      const lines = labels[index] ?? [];
      return {
        x: middle(column),
        top: columnTop(column),
        width: widest(lines),
        height: lines.length * LINE,
      };
    }),
    columns.map((column) => ({
      left: middle(column) - STEP / 2,
      right: middle(column) + STEP / 2,
      top: columnTop(column),
      bottom: 0,
    })),
  );
  const rows = spanRows(spans, words, at, width);
  const base = Math.ceil(4 - Math.min(...tops));
  return sheet(width, base + 36 + (Math.max(...rows) + 1) * SPAN, (document) => [
    ...ruler(document, at, base),
    ...columns.map((column) => marksOf(document, column, middle(column), base)),
    ...named.flatMap((column, index) => {
      const [lines, top] = [labels[index] ?? [], base + (tops[index] ?? 0)];
      const x = middle(column);
      const below = top + lines.length * LINE + 2;
      return [
        element(document, 'path', {
          d: `M${x} ${below}V${base + columnTop(column) - 1}`,
          class: 'event-lead',
        }),
        ...drawLines(document, lines, { x: x - 1, y: top + 14, more: column.rows.length > 1 }),
      ];
    }),
    ...spans.flatMap((row, index) => {
      const [x, y] = [at(row.extent.from), base + 34 + (rows[index] ?? 0) * SPAN];
      const box = { x, y, width: at(row.extent.to) - x, height: BAR };
      const start = Math.min(x, width - spanWidth(row, words));
      return [
        ...dateShape(document, row, row.extent.precision, box, 'across'),
        evidenceMarks(document, row.mark, [{ x: start + MARK / 2, y: y + BAR + 13 }], { size: MARK }),
        ...spanText(document, row, words, start + MARK + 5, y + BAR + 18),
      ];
    }),
  ]);
}

function marksOf(document: Document, { rows }: YearColumn, x: number, base: number): SVGElement {
  const group = element(document, 'g', {});
  group.append(
    ...rows.map((row, index) =>
      evidenceMarks(document, row.mark, [{ x, y: base - 5 - STEP / 2 - index * STEP }], { size: MARK }),
    ),
  );
  return group;
}

function ruler(document: Document, at: (moment: number) => number, base: number): SVGElement[] {
  const years = Array.from({ length: LAST - FIRST + 2 }, (_, index) => FIRST + index);
  const tick = (year: number): string => `M${at(year)} ${base}v${year % 10 ? 4 : 9}`;
  return [
    element(document, 'path', { d: `M0 ${base}H${at(LAST + 1)}`, class: 'strip-axis' }),
    element(document, 'path', { d: years.map(tick).join(''), class: 'strip-ticks' }),
    ...years
      .filter((year) => year % 10 === 0)
      .map((year) => line(document, String(year), { x: at(year) + 4, y: base + 20, class: 'quiet' })),
  ];
}

/** The row under the axis that each span lies in: the first where neither bar nor name meets another. */
function spanRows(
  spans: readonly Dated[],
  words: StripWords,
  at: (moment: number) => number,
  width: number,
): number[] {
  const taken: Area[] = [];
  return spans.map((row) => {
    const [from, length] = [at(row.extent.from), spanWidth(row, words)];
    const left = Math.min(from - 8, width - length);
    const right = Math.max(at(row.extent.to) + 8, left + length);
    const area = (index: number): Area => ({ left, right, top: index, bottom: index + 1 });
    let index = 0;
    while (taken.some((other) => meets(area(index), other))) index += 1;
    taken.push(area(index));
    return index;
  });
}

function spanWidth(row: Dated, words: StripWords): number {
  return (
    MARK + 16 + textWidth(`${formatDateShort(row.date ?? '', words.language)} ${words.label(row.id)}`, 15)
  );
}

function spanText(document: Document, row: Dated, words: StripWords, x: number, y: number): SVGElement[] {
  const date = formatDateShort(row.date ?? '', words.language);
  return [
    line(document, date, { x, y, class: 'strong' }),
    line(document, words.label(row.id), { x: tenth(x + textWidth(date, 15) * STRONG + 7), y }),
  ];
}

import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { textWidth, wrapText } from '../measure.ts';
import type { TimelineRow } from './model.ts';

export const SIZE = 15;
export const LEADING = 18;
const MARK = 12;
const INDENT = 17;
const SQUARE = 8;
/** The typefaces have no arrow: it is drawn, and takes this much with the space around it. */
const ARROW = 23;

/** The words of an event in the drawing, broken into lines. */
export interface Name {
  lines: { text: string; found: boolean }[];
  /** Width of the longest line with the mark before it and the squares after it. */
  width: number;
  height: number;
}

/** Name of an event and, where the check corrects it, what was found, in lines no wider than `width`. */
export function nameOf(row: TimelineRow, label: (key: string) => string, width = Infinity): Name {
  const squares = row.others.length > 0 ? row.others.length * (SQUARE + 3) + 4 : 0;
  const lines = (text: string, found: boolean, taken: number): Name['lines'] =>
    (width === Infinity ? [text] : wrapText(text, SIZE, width - INDENT - taken)).map((one) => ({
      text: one,
      found,
    }));
  const own = lines(label(row.id), false, squares);
  const found = row.corrected ? lines(label(`${row.id}-found`), true, ARROW) : [];
  const all = [...own, ...found];
  const widths = all.map((line) => textWidth(line.text, SIZE) + (line.found ? ARROW : 0));
  return width === Infinity
    ? { lines: all, width: INDENT + widths.reduce((sum, one) => sum + one, 0) + squares, height: LEADING }
    : { lines: all, width: INDENT + Math.max(...widths) + squares, height: all.length * LEADING };
}

/** Draws a name: the mark, the words and a square for each further party. `y` is the first baseline. */
export function drawName(
  document: Document,
  row: TimelineRow,
  name: Name,
  x: number,
  y: number,
  oneLine: boolean,
): SVGElement[] {
  const nodes = [evidenceMarks(document, row.mark, [{ x: x + MARK / 2, y: y - 5 }], { size: MARK })];
  let [endX, endY, at] = [x, y, x + INDENT];
  name.lines.forEach(({ text, found }, index) => {
    const line = oneLine ? y : y + index * LEADING;
    const first = found && !name.lines[index - 1]?.found;
    if (first) nodes.push(arrow(document, oneLine ? at + 6 : at, line - 5));
    const start = found ? at + ARROW : at;
    nodes.push(
      element(
        document,
        'text',
        { x: round(start), y: line, class: found ? 'event-found' : 'event-name' },
        text,
      ),
    );
    if (oneLine) at = start + textWidth(text, SIZE);
    if (oneLine || !found) [endX, endY] = [start + textWidth(text, SIZE), line];
  });
  return [
    ...nodes,
    ...row.others.map((party, index) =>
      element(document, 'rect', {
        x: round(endX + 7 + index * (SQUARE + 3)),
        y: endY - SQUARE - 1,
        width: SQUARE,
        height: SQUARE,
        class: `party-square tone-${party}`,
      }),
    ),
  ];
}

function arrow(document: Document, x: number, y: number): SVGElement {
  return element(document, 'path', { d: `M${round(x)} ${y}h11m-4 -4l4 4l-4 4`, class: 'found-arrow' });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What belongs to an event stands in one group, so that it can be pointed at and dimmed as one. */
export function eventGroup(
  document: Document,
  row: TimelineRow,
  parts: readonly SVGElement[],
  id?: string,
): SVGElement {
  const group = element(document, 'g', { class: 'event', 'data-row': row.id, ...(id && { id }) });
  group.append(...parts);
  return group;
}

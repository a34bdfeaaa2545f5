import type { Party } from '../../ledger/schema/claim.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { textWidth, wrapText } from '../measure.ts';
import { drawLetter, letterWidth } from './letter.ts';
import type { TimelineRow } from './model.ts';

export const SIZE = 15;
export const LEADING = 18;
const MARK = 12;
const INDENT = 17;
/** Space before the letters of further parties. */
const BEFORE_LETTERS = 7;
/** The typefaces have no arrow: it is drawn, and takes this much with the space around it. */
const ARROW = 23;

/** The words of an event in the drawing, broken into lines. */
export interface Name {
  lines: { text: string; found: boolean }[];
  /** Letters of the further parties that take part. */
  letters: { party: Party; text: string }[];
  /** Width of the longest line with the mark before it and the letters after it. */
  width: number;
  height: number;
}

/** Name of an event and, where the check corrects it, what was found, in lines no wider than `width`. */
export function nameOf(row: TimelineRow, label: (key: string) => string, width = Infinity): Name {
  const letters = row.others.map((party) => ({ party, text: label(`letter-${party}`) }));
  const taken = letters.reduce((sum, { text }) => sum + letterWidth(text), letters.length && BEFORE_LETTERS);
  const lines = (text: string, found: boolean, room: number): Name['lines'] =>
    (width === Infinity ? [text] : wrapText(text, SIZE, width - INDENT - room)).map((one) => ({
      text: one,
      found,
    }));
  const own = lines(label(row.id), false, taken);
  const found = row.corrected ? lines(label(`${row.id}-found`), true, ARROW) : [];
  const all = [...own, ...found];
  const widths = all.map((line) => textWidth(line.text, SIZE) + (line.found ? ARROW : 0));
  return width === Infinity
    ? {
        lines: all,
        letters,
        width: INDENT + widths.reduce((sum, one) => sum + one, 0) + taken,
        height: LEADING,
      }
    : { lines: all, letters, width: INDENT + Math.max(...widths) + taken, height: all.length * LEADING };
}

/** Draws a name: the mark, the words and the letter of each further party. `y` is the first baseline. */
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
  let after = round(endX + BEFORE_LETTERS);
  for (const { party, text } of name.letters) {
    nodes.push(...drawLetter(document, party, text, after, endY));
    after = round(after + letterWidth(text));
  }
  return nodes;
}

function arrow(document: Document, x: number, y: number): SVGElement {
  return element(document, 'path', { d: `M${round(x)} ${y}h11m-4 -4l4 4l-4 4`, class: 'found-arrow' });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What belongs to an event stands in one group, so that it can be pointed at and dimmed as one. */
export function eventGroup(document: Document, row: TimelineRow, parts: readonly SVGElement[]): SVGElement {
  const group = element(document, 'g', { class: 'event', 'data-row': row.id });
  group.append(...parts);
  return group;
}

import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { textWidth, wrapText } from '../measure.ts';
import type { TimelineRow } from './model.ts';

export const SIZE = 15;
export const LEADING = 18;
const MARK = 12;
const INDENT = 17;
const SQUARE = 8;
/** The typeface has no arrow, and what stands in for it is wider than the measure knows. */
const ARROW = 7;

/** The words of an event in the drawing, broken into lines. */
export interface Name {
  lines: { text: string; found: boolean }[];
  /** Width of the longest line with the mark before it and the squares after it. */
  width: number;
  height: number;
}

/** Name of an event and, where the check corrects it, what was found, in lines no wider than `width`. */
export function nameOf(row: TimelineRow, label: (key: string) => string, width = Infinity): Name {
  const found = row.corrected ? `→ ${label(`${row.id}-found`)}` : undefined;
  const squares = row.others.length * (SQUARE + 3) + (row.others.length ? 4 : 0);
  const wrap = (text: string, room: number): string[] => wrapText(text, SIZE, width - INDENT - room);
  const one = [label(row.id), found].filter(Boolean).join(' ');
  const lines =
    width === Infinity
      ? [{ text: label(row.id), found: false }, ...(found ? [{ text: found, found: true }] : [])]
      : [
          ...wrap(label(row.id), squares).map((text) => ({ text, found: false })),
          ...(found ? wrap(found, ARROW).map((text) => ({ text, found: true })) : []),
        ];
  const longest =
    width === Infinity
      ? textWidth(one, SIZE) + (found ? ARROW : 0)
      : Math.max(...lines.map(({ text }) => textWidth(text, SIZE)));
  return {
    lines,
    width: INDENT + longest + squares,
    height: width === Infinity ? LEADING : lines.length * LEADING,
  };
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
  const text = element(document, 'text', { x: x + INDENT, y, class: 'event-name' });
  name.lines.forEach(({ text: words, found }, index) => {
    const place = oneLine || index === 0 ? {} : { x: x + INDENT, dy: LEADING };
    const before = oneLine && index > 0 ? '\u00a0' : '';
    text.append(
      element(document, 'tspan', { ...place, ...(found && { class: 'event-found' }) }, `${before}${words}`),
    );
  });
  const last = name.lines.filter(({ found }) => !found).at(-1);
  const squaresX = oneLine
    ? x + name.width - row.others.length * (SQUARE + 3) + 3
    : x + INDENT + textWidth(last?.text ?? '', SIZE) + 7;
  const squaresY = oneLine ? y : y + (name.lines.filter(({ found }) => !found).length - 1) * LEADING;
  return [
    evidenceMarks(document, row.mark, [{ x: x + MARK / 2, y: y - 5 }], { size: MARK }),
    text,
    ...row.others.map((party, index) =>
      element(document, 'rect', {
        x: Math.round(squaresX + index * (SQUARE + 3)),
        y: squaresY - SQUARE - 1,
        width: SQUARE,
        height: SQUARE,
        class: `party-square tone-${party}`,
      }),
    ),
  ];
}

/** What belongs to an event stands in one group, so that it can be pointed at and dimmed as one. */
export function eventGroup(document: Document, row: TimelineRow, parts: readonly SVGElement[]): SVGElement {
  const group = element(document, 'g', { class: 'event', 'data-row': row.id });
  group.append(...parts);
  return group;
}

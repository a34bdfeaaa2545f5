import { PARTIES } from '../../ledger/schema/claim.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { line } from '../sheet.ts';
import { letterKey } from './letter.ts';
import type { TimelineRow } from './model.ts';
import { drawName, eventGroup, LEADING, nameOf } from './name.ts';

const BOX = 15;
const INDENT = 24;
const COLUMNS = { wide: 2, narrow: 1 };

/** The events that no document dates, off the axis: a dotted box with a question mark, by lane. */
export function tray(
  document: Document,
  rows: readonly TimelineRow[],
  frame: Frame,
  top: number,
): { nodes: SVGElement[]; bottom: number } {
  const columns = COLUMNS[frame.size];
  const width = (frame.width - (columns - 1) * 20) / columns;
  const cells = PARTIES.flatMap((party) => {
    const own = rows.filter(({ lane }) => lane === party);
    return own.map((row, index) => {
      const name = nameOf(row, frame.label, width - INDENT);
      const head = index === 0 ? 26 : 0;
      return { row, name, party, head, height: head + name.height + 7 };
    });
  });
  const half = cells.reduce((sum, { height }) => sum + height, 0) / columns;
  // A phone shows tray and key over the axis never together.
  const key = frame.size === 'narrow' ? letterKey(document, rows, frame.label, { x: 0, y: top + 44 }) : [];
  const start = top + (key.length > 0 ? 56 : 30);
  const nodes: SVGElement[] = [
    line(document, frame.label('tray'), { x: 0, y: top + 18, class: 'strong' }),
    ...key,
  ];
  let [x, y, column] = [0, start, 0];
  let bottom = y;
  for (const { row, name, party, head, height } of cells) {
    if (columns > 1 && column === 0 && y - start >= half - height / 2) {
      [x, y, column] = [width + 20, start, 1];
    }
    if (head)
      nodes.push(
        line(document, frame.label(`lane-${party}`), { x, y: y + 18, class: `lane-name tone-${party}` }),
      );
    y += head;
    nodes.push(
      eventGroup(document, row, [
        element(document, 'rect', {
          x: x + 1,
          y: y + 2,
          width: BOX,
          height: BOX,
          class: `undated tone-${row.lane}`,
        }),
        line(document, '?', {
          x: x + 1 + BOX / 2,
          y: y + 15,
          anchor: 'middle',
          class: `undated-sign tone-${row.lane}`,
        }),
        ...drawName(document, row, name, x + INDENT, y + LEADING - 4, false),
      ]),
    );
    y += height - head;
    bottom = Math.max(bottom, y);
  }
  return { nodes, bottom };
}

import { PARTIES, type Party } from '../../ledger/schema/claim.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { line, sheet } from '../sheet.ts';
import { yearAxis, type YearAxis } from './axis.ts';
import { letterKey } from './letter.ts';
import type { Timeline } from './model.ts';
import { drawName, eventGroup, nameOf } from './name.ts';
import { packRows } from './pack.ts';
import { rulerAcross } from './ruler.ts';
import { dateShape } from './shape.ts';
import { tray } from './tray.ts';

/** Over the ruler stand its years, and over them the key to the letters. */
const TOP = 54;
const KEY = 14;
const ROW = 25;
const HEAD = 27;
const BAR = 13;
/** Years with many months and days are stretched; the bands of the ruler show it. */
const lengths = (year: number): number =>
  year === 2019 || year === 2020 || year === 2025 ? 115 : year < 2019 ? 4.2 : 15;

/** Time from left to right in one lane for each party, names beside the marks, the undated in a tray below. */
export function drawWide(model: Timeline, frame: Frame): SVGSVGElement {
  const axis = yearAxis(1972, 2030, 0, lengths);
  const now = axis.at(2026.9);
  const lanes = PARTIES.map((party) => laneOf(party, model, axis, frame));
  const bottom = TOP + 9 + lanes.reduce((sum, { height }) => sum + height, 0);
  const undated = tray(parsed(), model.undated, frame, bottom + 34);
  return sheet(frame.width, undated.bottom + 4, (document) => {
    const nodes = [
      ...letterKey(document, model.rows, frame.label, { x: 0, y: KEY }),
      ...rulerAcross(document, axis, TOP, bottom),
    ];
    const free: string[] = [`M${now} ${bottom}v6`];
    nodes.push(
      line(document, frame.label('checked'), { x: now + 4, y: bottom + 20, anchor: 'end', class: 'quiet' }),
    );
    let y = TOP + 9;
    for (const lane of lanes) {
      nodes.push(...lane.draw(document, y));
      free.push(...lane.free(now).map(([from, to]) => `M${now} ${y + from}V${y + to}`));
      y += lane.height;
    }
    nodes.push(element(document, 'path', { d: free.join(''), class: 'checked-line' }));
    return [...nodes, ...tray(document, model.undated, frame, bottom + 34).nodes];
  });
}

/** The tray is measured before the sheet exists, in a document of its own. */
function parsed(): Document {
  return sheet(1, 1, () => []).ownerDocument;
}

interface Lane {
  height: number;
  draw: (document: Document, top: number) => SVGElement[];
  /** Where a vertical line at `x` meets no name, from the lane's top. */
  free: (x: number) => [number, number][];
}

function laneOf(party: Party, { dated }: Timeline, axis: YearAxis, frame: Frame): Lane {
  const items = dated
    .filter(({ lane }) => lane === party)
    .map((row) => {
      const [a, b] = [axis.at(row.extent.from), axis.at(row.extent.to)];
      const ends = row.extent.precision === 'span' ? 5 : 0;
      const name = nameOf(row, frame.label);
      return {
        id: row.id,
        row,
        name,
        a: a - ends,
        b: Math.max(b, a + 3) + ends,
        width: name.width,
        inner: { a, b: Math.max(b, a + 3) },
      };
    });
  const { places, rows } = packRows(items, frame.width);
  const draw = (document: Document, top: number): SVGElement[] => [
    element(document, 'path', { d: `M0 ${top}H${frame.width}`, class: 'lane-edge' }),
    line(document, frame.label(`lane-${party}`), { x: 0, y: top + 19, class: `lane-name tone-${party}` }),
    ...items.map(({ row, name, a, b, inner }, index) => {
      const place = places[index] ?? { row: 0, side: 'right' };
      const middle = top + HEAD + place.row * ROW + ROW / 2;
      const x = place.side === 'right' ? b + 6 : a - 6 - name.width;
      const box = { x: inner.a, y: middle - BAR / 2, width: inner.b - inner.a, height: BAR };
      return eventGroup(document, row, [
        ...dateShape(document, row, row.extent.precision, box, 'across'),
        ...drawName(document, row, name, x, middle + 5, true),
      ]);
    }),
  ];
  const free = (x: number): [number, number][] => {
    const met = (row: number): boolean =>
      items.some(({ a, b, width }, index) => {
        const place = places[index];
        const [from, to] = place?.side === 'right' ? [a, b + 6 + width] : [a - 6 - width, b];
        return place?.row === row && from - 4 < x && x < to + 4;
      });
    const lines = Array.from({ length: rows }, (_, row): [number, number] => [
      HEAD + row * ROW,
      HEAD + (row + 1) * ROW,
    ]);
    return [[0, HEAD], ...lines.filter((_, row) => !met(row)), [HEAD + rows * ROW, HEAD + rows * ROW + 8]];
  };
  return { height: HEAD + rows * ROW + 8, draw, free };
}

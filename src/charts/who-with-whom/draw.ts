import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { textLines } from '../lines.ts';
import { textWidth, wrapText } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import { GROUPS, SHORTENED, type Group } from './groups.ts';
import { curve, LINE, placeNodes, type Places, type Seat } from './layout.ts';
import type { Network } from './model.ts';

const FONT = 14;
/** How far edges inside one column may bow out. */
const BOW = { wide: 150, narrow: 168 } as const;

/** Names in blocks by party, and between the blocks an edge for every relation. */
export function drawNetwork(model: Network, frame: Frame): SVGSVGElement {
  const { width, size } = frame;
  const document = drawingDocument();
  const places = placeNodes(model, size);
  const height = places.height;
  const svg = element(document, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  svg.append(
    ...emptySide(document, places, frame),
    edges(document, model, places, frame),
    ...places.heads.flatMap(({ group, x, y, side }) =>
      textLines(document, [frame.label(`group-${group}`)], {
        x: side === 'left' ? x + 4 : x - 4,
        y,
        name: group === 'joint' ? 'strong' : `strong tone-${group}`,
        anchor: side === 'left' ? 'end' : 'start',
      }),
    ),
    ...GROUPS.map((group) =>
      drawNodes(
        document,
        group,
        [...places.seats.values()].filter(({ node }) => node.group === group),
        frame,
      ),
    ),
  );
  return svg;
}

/** Loud edges are drawn last, so that a view never hides a record. */
const ORDER = ['view', 'plan', 'hatch', 'report', 'record'] as const;

/** Edges in groups by mark and document, so that neither is said again for every edge. */
function edges(document: Document, model: Network, places: Places, { size }: Frame): SVGElement {
  const seen = new Map<string, number>();
  const drawn = model.rows.map((edge) => {
    const pair = [edge.from, edge.to].sort().join(' ');
    const step = seen.get(pair) ?? 0;
    seen.set(pair, step + 1);
    const path = element(document, 'path', {
      d: curve(places, edge, step, BOW[size]),
      'data-row': edge.id,
    });
    return { edge, path };
  });
  const all = element(document, 'g', { class: 'network-edge' });
  for (const mark of ORDER)
    for (const source of [...new Set(model.rows.map((row) => row.document))].sort()) {
      const own = drawn.filter(({ edge }) => edge.mark === mark && edge.document === source);
      if (own.length === 0) continue;
      const group = element(document, 'g', { class: `network-${mark}`, 'data-document': source });
      group.append(...own.map(({ path }) => path));
      all.append(group);
    }
  return all;
}

/** The names of a party: what they share stands once on their group. */
function drawNodes(document: Document, group: Group, seats: readonly Seat[], frame: Frame): SVGElement {
  const all = element(document, 'g', {
    class: `network-name tone-${group === 'joint' ? 'others' : group}`,
    ...(seats[0]?.side === 'left' && { 'text-anchor': 'end' }),
  });
  all.append(...seats.map((seat) => drawNode(document, seat, frame)));
  return all;
}

function drawNode(document: Document, { node, x, y, side }: Seat, { language, label }: Frame): SVGElement {
  const name = SHORTENED.has(node.id) ? label(`short-${node.id}`) : node.name[language];
  const width = Math.ceil(textWidth(name, FONT)) + 22;
  const out = side === 'left' ? -1 : 1;
  const group = element(document, 'g', { 'data-node': node.id });
  group.append(
    element(document, 'path', {
      d: `M${x - out * 6} ${y - (LINE - 1) / 2}h${out * width}v${LINE}h${-out * width}z`,
      class: 'hit',
    }),
    element(document, 'path', { d: `M${x - 4} ${y - 4}h8v8h-8z` }),
    element(document, 'text', { x: x + out * 11, y: y + 5 }, name),
  );
  return group;
}

/** The side that no document holds: a dotted bracket and the words that say so. */
function emptySide(document: Document, { gap }: Places, { size, width, label }: Frame): SVGElement[] {
  if (size === 'narrow') {
    const lines = wrapText(label('empty'), FONT, width - gap.x - 32);
    return [
      ...textLines(document, ['0'], { x: gap.x - 4, y: gap.top + 27, name: 'numeral' }),
      ...textLines(document, lines, { x: gap.x + 28, y: gap.top + 12, step: 18, name: 'quiet' }),
    ];
  }
  const lines = wrapText(label('empty'), FONT, gap.x - 34);
  const middle = (gap.top + gap.bottom) / 2;
  return [
    element(document, 'path', {
      d: `M${gap.x - 8} ${gap.top + 4}H${gap.x}V${gap.bottom - 4}H${gap.x - 8}`,
      class: 'network-empty',
    }),
    ...textLines(document, ['0'], { x: gap.x - 16, y: middle - 8, name: 'numeral', anchor: 'end' }),
    ...textLines(document, lines, {
      x: gap.x - 16,
      y: middle + 16,
      step: 19,
      name: 'quiet',
      anchor: 'end',
    }),
  ];
}

import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { textLines } from '../lines.ts';
import { textWidth, wrapText } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import { SHORTENED } from './groups.ts';
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
    ...edges(document, model, places, frame),
    ...places.heads.flatMap(({ group, x, y, side }) =>
      textLines(document, [frame.label(`group-${group}`)], {
        x: side === 'left' ? x + 4 : x - 4,
        y,
        name: group === 'joint' ? 'strong' : `strong tone-${group}`,
        anchor: side === 'left' ? 'end' : 'start',
      }),
    ),
    ...[...places.seats.values()].map((seat) => drawNode(document, seat, frame)),
  );
  return svg;
}

/** Loud edges are drawn last, so that a view never hides a record. */
const ORDER = ['view', 'plan', 'hatch', 'report', 'record'] as const;

function edges(document: Document, model: Network, places: Places, { size }: Frame): SVGElement[] {
  const seen = new Map<string, number>();
  return model.rows
    .map((edge) => {
      const pair = [edge.from, edge.to].sort().join(' ');
      const step = seen.get(pair) ?? 0;
      seen.set(pair, step + 1);
      return { edge, step };
    })
    .sort((a, b) => ORDER.indexOf(a.edge.mark) - ORDER.indexOf(b.edge.mark))
    .map(({ edge, step }) =>
      element(document, 'path', {
        d: curve(places, edge, step, BOW[size]),
        class: `network-edge network-${edge.mark}`,
        'data-row': edge.id,
        'data-from': edge.from,
        'data-to': edge.to,
        'data-document': edge.document,
      }),
    );
}

function drawNode(document: Document, { node, x, y, side }: Seat, { language, label }: Frame): SVGElement {
  const name = SHORTENED.has(node.id) ? label(`short-${node.id}`) : node.name[language];
  const width = textWidth(name, FONT) + 22;
  const group = element(document, 'g', { 'data-node': node.id, class: 'network-node' });
  group.append(
    element(document, 'rect', {
      x: side === 'left' ? x + 6 - width : x - 6,
      y: y - LINE / 2,
      width,
      height: LINE,
      class: 'hit',
    }),
    element(document, 'rect', {
      x: x - 4,
      y: y - 4,
      width: 8,
      height: 8,
      class: node.group === 'joint' ? 'tone-others' : `tone-${node.group}`,
    }),
    ...textLines(document, [name], {
      x: side === 'left' ? x - 11 : x + 11,
      y: y + 5,
      name: 'network-name',
      anchor: side === 'left' ? 'end' : 'start',
    }),
  );
  return group;
}

/** The side that no document holds: a dotted bracket and the words that say so. */
function emptySide(document: Document, { gap }: Places, { size, width, label }: Frame): SVGElement[] {
  if (size === 'narrow') {
    const lines = wrapText(label('empty'), FONT, width - gap.x);
    return textLines(document, lines, { x: gap.x - 4, y: gap.top + 18, step: 18, name: 'quiet' });
  }
  const lines = wrapText(label('empty'), FONT, gap.x - 34);
  const middle = (gap.top + gap.bottom) / 2;
  return [
    element(document, 'path', {
      d: `M${gap.x - 8} ${gap.top + 4}H${gap.x}V${gap.bottom - 4}H${gap.x - 8}`,
      class: 'network-empty',
    }),
    ...textLines(document, lines, {
      x: gap.x - 16,
      y: middle - ((lines.length - 1) * 19) / 2 + 5,
      step: 19,
      name: 'quiet',
      anchor: 'end',
    }),
  ];
}

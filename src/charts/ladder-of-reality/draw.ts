import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMark } from '../evidenceMark.ts';
import { textLines } from '../lines.ts';
import { textWidth } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import { aloneLeft, bandsAlone, bandsTogether, LAYOUTS, rungName } from './bands.ts';
import { GAP, INDENT, LINE, naturalHeight, spread, type Band, type Cell } from './layout.ts';
import type { Act, Ladder } from './model.ts';

/** Height of the documents' names over their columns. */
const HEAD = 48;
const BASELINE = 15;

/** The ladder with all documents (state `all`), and with each document alone, all of one height. */
export function drawLadder(model: Ladder, frame: Frame): SVGSVGElement {
  const { width, size } = frame;
  const document = drawingDocument();
  const head = size === 'wide' ? HEAD : 0;
  const together = bandsTogether(model, frame);
  const alone = model.documents.map((id) => ({ id, bands: bandsAlone(model, frame, id) }));
  const height = Math.max(head + naturalHeight(together), ...alone.map(({ bands }) => naturalHeight(bands)));
  const svg = element(document, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  const state = (name: string, shapes: readonly SVGElement[]): void => {
    const group = element(document, 'g', { 'data-state': name });
    group.append(...shapes);
    svg.append(group);
  };
  state('all', [
    ...(size === 'wide' ? heads(document, model, frame) : []),
    ...spread(together, head, height).flatMap((band) => drawBand(document, band, frame, true)),
  ]);
  for (const { id, bands } of alone)
    state(
      id,
      spread(bands, 0, height).flatMap((band) => drawBand(document, band, frame, false)),
    );
  return svg;
}

function drawBand(document: Document, band: Band, frame: Frame, together: boolean): SVGElement[] {
  const { width, size, label } = frame;
  const name = rungName(band.rung, frame);
  const left = size === 'wide' ? aloneLeft(frame) : textWidth(name[0] ?? '', 16) + 8;
  return [
    element(document, 'path', {
      d: `M0 ${Math.round(band.y - GAP / 2) + 0.5}H${width}`,
      class: 'ladder-rung',
    }),
    ...textLines(document, name, { x: 0, y: band.y + BASELINE, name: 'strong' }),
    ...(band.cells.length === 0
      ? textLines(document, ['—'], { x: left, y: band.y + BASELINE, name: 'quiet' })
      : []),
    ...band.cells.flatMap((cell) => [
      ...(together && size === 'narrow'
        ? textLines(document, [label(`document-${cell.document}`)], {
            x: 0,
            y: band.y + cell.line * LINE + BASELINE,
            name: 'quiet',
          })
        : []),
      ...drawCell(document, cell, band.y + cell.line * LINE),
    ]),
  ];
}

/** The documents' names over their columns. */
function heads(document: Document, model: Ladder, { label }: Frame): SVGElement[] {
  let x: number = LAYOUTS.wide.left;
  return model.documents.flatMap((id, index) => {
    const at = x;
    x += LAYOUTS.wide.columns[index] ?? 0;
    return [
      ...textLines(document, [label(`document-${id}`)], { x: at, y: 14, name: 'strong' }),
      ...textLines(document, [id], { x: at, y: 33, name: 'quiet' }),
    ];
  });
}

function drawCell(document: Document, { placed, x }: Cell, y: number): SVGElement[] {
  return placed.flatMap(({ act, x: dx, line, name }) => {
    const top = y + line * LINE;
    const at = { y: top + BASELINE, step: LINE, name: 'ladder-name', row: act.id };
    return [
      evidenceMark(document, act.mark, { x: x + dx + 7, y: top + 10, size: 14, row: act.id }),
      ...textLines(document, name, { ...at, x: x + dx + INDENT }),
      ...(name.length === 0 ? star(document, act, x + dx + 14, top + 11) : []),
    ];
  });
}

/** The asterisk of an act that has no name in the drawing. */
function star(document: Document, act: Act, x: number, y: number): SVGElement[] {
  return act.check === 'differs'
    ? textLines(document, ['*'], { x, y, name: 'ladder-name', row: act.id })
    : [];
}

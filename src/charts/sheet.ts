import { element, type Draw } from './drawing.ts';
import { textWidth, wrapText } from './measure.ts';
import { drawingDocument } from './svg.ts';

/** An empty drawing of this size in units of the viewBox, filled with what `draw` makes. */
export function sheet(width: number, height: number, draw: Draw): SVGSVGElement {
  const document = drawingDocument();
  const round = Math.ceil(height);
  const svg = element(document, 'svg', { viewBox: `0 0 ${width} ${round}`, width, height: round });
  svg.append(...draw(document));
  return svg as SVGSVGElement;
}

/** Where a text stands and how it looks; `class` names a style of drawings.css. */
export interface Place {
  x: number;
  y: number;
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  row?: string;
}

/** A line of text; `y` is its baseline. */
export function line(
  document: Document,
  text: string,
  { x, y, class: name = 'label', anchor = 'start', row }: Place,
): SVGElement {
  return element(
    document,
    'text',
    { x, y, class: name, 'text-anchor': anchor, ...(row && { 'data-row': row }) },
    text,
  );
}

/** Distance between the baselines of wrapped lines. */
export const LEADING = 19;

/** A text broken into lines no wider than `width`; `y` is the first baseline. */
export function lines(
  document: Document,
  text: string,
  width: number,
  place: Place & { size?: number },
): { nodes: SVGElement[]; height: number } {
  const broken = wrapText(text, place.size ?? 15, width);
  const nodes = broken.map((part, index) => line(document, part, { ...place, y: place.y + index * LEADING }));
  return { nodes, height: broken.length * LEADING };
}

/** Width of the longest of some texts, in units of the viewBox. */
export function widest(texts: readonly string[], size = 15): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

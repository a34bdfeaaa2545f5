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

/** Where a text stands and how it looks; `y` is the baseline of its first line. */
export interface Place {
  x: number;
  y: number;
  /** Classes of src/styles/drawings/. */
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  row?: string;
}

/** Distance between the baselines of a text's lines. */
export const LEADING = 19;

/** A line of text. */
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

/** A text of one or more lines, one element each; `step` is the distance between their baselines. */
export function caption(
  document: Document,
  texts: string | readonly string[],
  { step = LEADING, ...place }: Place & { step?: number },
): SVGElement[] {
  return [texts]
    .flat()
    .map((text, index) =>
      line(document, text, { ...place, x: tenth(place.x), y: tenth(place.y + index * step) }),
    );
}

/** A text broken into lines no wider than `width`. */
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

/** A group with classes or data, holding elements. */
export function group(
  document: Document,
  attributes: Record<string, string | number>,
  children: readonly SVGElement[],
): SVGElement {
  const node = element(document, 'g', attributes);
  node.append(...children);
  return node;
}

/** A length to a tenth of a unit, which is as fine as a screen shows. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

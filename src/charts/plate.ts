import { element, type Draw } from './drawing.ts';
import { drawingDocument } from './svg.ts';

/** A drawing of this size in units of its viewBox, filled with what `draw` makes. */
export function plate(width: number, height: number, draw: Draw): SVGSVGElement {
  const document = drawingDocument();
  const svg = element(document, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  svg.append(...draw(document));
  return svg as SVGSVGElement;
}

/** Where a text stands; `y` is the baseline of its first line. */
export interface Spot {
  x: number;
  y: number;
  /** Classes of drawings.css. */
  name?: string;
  anchor?: 'start' | 'middle' | 'end';
  row?: string;
  /** Distance between baselines. */
  step?: number;
}

/** A text of one or more lines, one element each. */
export function caption(document: Document, lines: string | readonly string[], spot: Spot): SVGElement[] {
  const { x, y, name = 'label', anchor = 'start', row, step = 19 } = spot;
  return [lines].flat().map((text, index) =>
    element(
      document,
      'text',
      {
        x: tenth(x),
        y: tenth(y + index * step),
        class: name,
        'text-anchor': anchor,
        ...(row && { 'data-row': row }),
      },
      text,
    ),
  );
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

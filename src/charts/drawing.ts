import type { Markish } from '@observablehq/plot';

/** Makes the elements of a drawing. */
export type Draw = (document: Document) => SVGElement[];

/** An element of SVG with its attributes. */
export function element(
  document: Document,
  name: string,
  attributes: Record<string, string | number>,
  text?: string,
): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  if (text !== undefined) node.textContent = text;
  return node;
}

/** A mark of Plot that draws itself. */
export function custom(draw: Draw): Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const group = element(context.document, 'g', {});
    group.append(...draw(context.document));
    return group as SVGGElement;
  };
}

/** What is drawn only in one state of the chart. */
export function inState(name: string, draw: Draw): Markish {
  return custom((document) => {
    const group = element(document, 'g', { 'data-state': name });
    group.append(...draw(document));
    return [group];
  });
}

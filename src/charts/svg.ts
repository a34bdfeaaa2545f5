import { parseHTML } from 'linkedom';

/** A document to draw in at build. */
export function drawingDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

/** Attributes of SVG that Plot writes as styles or that say nothing here. */
const NAMED = ['aria-label', 'aria-description', 'role'];

/**
 * Makes a drawing fit for the page: no style elements or attributes (the policy forbids them), no
 * names on groups without a role, ids that are unique on the page, hidden from assistive technology,
 * because the figure around it has name, description and table.
 */
export function finishSvg(svg: SVGSVGElement, idPrefix: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    for (const name of NAMED) element.removeAttribute(name);
  }
  const ids = [...svg.querySelectorAll('[id]')].map((element) => element.id);
  let html = svg.outerHTML;
  for (const id of ids) {
    html = html.replaceAll(`id="${id}"`, `id="${idPrefix}${id}"`).replaceAll(`#${id})`, `#${idPrefix}${id})`).replaceAll(`href="#${id}"`, `href="#${idPrefix}${id}"`);
  }
  return html.replace(/(\d+\.\d{2})\d+/g, '$1');
}

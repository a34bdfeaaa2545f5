import { parseHTML } from 'linkedom';

/** A document to draw in at build. */
export function drawingDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

/** Attributes of SVG that Plot writes as styles or that say nothing here. */
const NAMED = ['aria-label', 'aria-description', 'role'];

/**
 * Makes a drawing fit for the page: no style elements or attributes (the policy forbids them), no
 * names on groups without a role but for landings, ids that are unique on the page.
 */
export function finishSvg(svg: SVGSVGElement, idPrefix: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    if (element.closest('.landing')) continue;
    for (const name of NAMED) element.removeAttribute(name);
  }
  const ids = [...svg.querySelectorAll('[id]')].map((element) => element.id);
  let html = svg.outerHTML;
  for (const id of ids) {
    html = html
      .replaceAll(`id="${id}"`, `id="${idPrefix}${id}"`)
      .replaceAll(`#${id})`, `#${idPrefix}${id})`)
      .replaceAll(`href="#${id}"`, `href="#${idPrefix}${id}"`);
  }
  // Only in attributes: a number in a text keeps all its digits.
  return html.replace(/="[^"]*"/g, (value) => value.replace(/(\d+\.\d{2})\d+/g, '$1'));
}

/** Names the states of a drawing's groups by their numbers, from 1, which is what the style sheet knows. */
export function numberStates(svg: string, states: readonly string[]): string {
  return svg.replace(/data-state="([^"]+)"/g, (_, names: string) => {
    const numbers = names.split(' ').map((name) => {
      const index = states.indexOf(name);
      if (index < 0)
        throw new Error(`The drawing names a state "${name}". Mend: use one of ${states.join(', ')}.`);
      return index + 1;
    });
    return `data-state="${numbers.join(' ')}"`;
  });
}

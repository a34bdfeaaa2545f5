import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMark } from '../evidenceMark.ts';
import { textLines } from '../lines.ts';
import { degreeBands } from './degrees.ts';
import type { Box } from './geometry.ts';
import { layoutMap, type MapLayout } from './layout.ts';
import type { Places } from './model.ts';
import { leader } from './placement.ts';

/** Units that the dark and light pieces of the border are thick. */
const BAND = { wide: 5, narrow: 3.5 } as const;

/** The map: land, degrees, scale, and what the documents place on it. */
export function drawMap(
  document: Document,
  model: Places,
  frame: Frame,
): { shapes: SVGElement[]; width: number; height: number } {
  const map = layoutMap(model, frame);
  const { width, height } = map.base;
  const shapes = [
    ...ground(document, map),
    ...border(document, map, frame),
    ...scale(document, map),
    ...map.countries.flatMap(({ id, name, spaced, d }) => {
      const text = element(document, 'text', {
        class: `map-country tone-${id}`,
        'letter-spacing': spaced,
        dy: 5,
      });
      text.append(
        element(
          document,
          'textPath',
          { href: `#name-${id}`, startOffset: '50%', 'text-anchor': 'middle' },
          name,
        ),
      );
      return [element(document, 'path', { id: `name-${id}`, d, class: 'map-parallel' }), text];
    }),
    ...map.links.map(({ placing, arc }) =>
      element(document, 'path', {
        d: arc.d,
        class: `map-arc map-${placing.row.mark}`,
        'data-row': placing.row.id,
      }),
    ),
    ...leaders(document, model, map),
    ...sites(document, map),
    ...tags(document, model, map),
  ];
  return { shapes, width, height };
}

/** Sea with lines of water along the coast, land, meridians and parallels. */
function ground(document: Document, { base }: MapLayout): SVGElement[] {
  const shores = [3, 2, 1].flatMap((line) =>
    ['shore', 'water'].map((look) =>
      element(document, 'use', { href: '#land', class: `map-${look} map-line-${line}` }),
    ),
  );
  const definitions = element(document, 'defs', {});
  definitions.append(element(document, 'path', { id: 'land', d: base.land }), clip(document, base.frame));
  const inside = element(document, 'g', { 'clip-path': 'url(#frame)' });
  inside.append(
    element(document, 'rect', { ...base.frame, class: 'map-sea' }),
    ...shores,
    element(document, 'use', { href: '#land', class: 'map-land' }),
    element(document, 'path', { d: base.grid, class: 'map-grid' }),
  );
  return [definitions, inside];
}

function clip(document: Document, frame: Box): SVGElement {
  const path = element(document, 'clipPath', { id: 'frame' });
  path.append(element(document, 'rect', { ...frame }));
  return path;
}

/** The double neatline with every other ten degrees in ink, and the degrees inside of it. */
function border(document: Document, { base, ticks, degrees }: MapLayout, { size }: Frame): SVGElement[] {
  const { x, y, width, height } = base.frame;
  const out = BAND[size];
  const outer = { x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out };
  return [
    element(document, 'path', { d: degreeBands(base, ticks, out), class: 'map-band' }),
    element(document, 'rect', { ...base.frame, class: 'map-neatline' }),
    element(document, 'rect', { ...outer, class: 'map-neatline' }),
    ...degrees.flatMap(({ text, x: left, y: foot, anchor }) =>
      textLines(document, [text], { x: left, y: foot, anchor, name: 'map-degree' }),
    ),
  ];
}

/** The scale bar: two halves, its length, and where it holds. */
function scale(document: Document, { scale: { x, y, units, end, holds } }: MapLayout): SVGElement[] {
  const right = Math.round((x + units) * 10) / 10;
  const middle = Math.round((x + units / 2) * 10) / 10;
  return [
    element(document, 'path', {
      d: `M${x} ${y - 6}V${y}H${right}V${y - 6}M${middle} ${y - 4}V${y}`,
      class: 'map-scale',
    }),
    ...textLines(document, ['0'], { x, y: y - 10, anchor: 'middle', name: 'map-degree' }),
    ...textLines(document, [end], { x: right, y: y - 10, anchor: 'middle', name: 'map-degree' }),
    ...textLines(document, [holds], { x, y: y + 16, name: 'map-degree' }),
  ];
}

function boxOf({ boxes }: MapLayout, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new Error(`"${id}" has no place on the map. Mend: give it a wish in layout.ts.`);
  return box;
}

/** Squares for cities, diamonds for forums, a dotted square where no city is named. */
function sites(document: Document, map: MapLayout): SVGElement[] {
  return map.sites.flatMap(({ id, x, y, shape, party, name }) => {
    const half = shape === 'city' ? 4.5 : 5;
    const square = element(document, 'rect', {
      x: Math.round((x - half) * 10) / 10,
      y: Math.round((y - half) * 10) / 10,
      width: half * 2,
      height: half * 2,
      class: shape === 'unnamed' ? 'map-unnamed' : `map-site tone-${party}`,
    });
    if (shape === 'forum') square.setAttribute('transform', `rotate(45 ${x.toFixed(1)} ${y.toFixed(1)})`);
    const box = map.boxes.get(id);
    if (!box) return [square];
    return [
      square,
      ...textLines(document, [name], {
        ...beside(box, x),
        y: box.y + 13.5,
        name: shape === 'unnamed' ? 'map-name map-nameless' : 'map-name',
      }),
    ];
  });
}

/** A name begins, ends or has its middle where its site is: where its letters are smaller it stays beside it. */
function beside(box: Box, site: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (box.x >= site) return { x: box.x + 1, anchor: 'start' };
  if (box.x + box.width <= site) return { x: box.x + box.width - 1, anchor: 'end' };
  return { x: box.x + box.width / 2, anchor: 'middle' };
}

/** Thin lines to what had to be placed so far from its site that it could be taken for another's. */
function leaders(document: Document, { placings }: Places, map: MapLayout): SVGElement[] {
  const numbers = placings.flatMap(({ link, sites: at }, index) =>
    link ? [] : at.map((id) => ({ key: `${index + 1}-${id}`, id })),
  );
  return [...map.sites.map(({ id }) => ({ key: id as string, id })), ...numbers].flatMap(({ key, id }) => {
    const site = map.sites.find((one) => one.id === id);
    const box = map.boxes.get(key);
    if (!site || !box) return [];
    const line = leader(box, site);
    if (!line) return [];
    const { from, to } = line;
    return [
      element(document, 'path', {
        d: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`,
        class: 'map-leader',
      }),
    ];
  });
}

/** Numbers on the arcs and beside the cities. */
function tags(document: Document, { placings }: Places, map: MapLayout): SVGElement[] {
  return placings.flatMap(({ row, link, sites: at }, index) => {
    const number = index + 1;
    const ids = (link ? [String(number)] : at.map((id) => `${number}-${id}`)).filter((id) =>
      map.boxes.has(id),
    );
    return ids.flatMap((id) => {
      const box = boxOf(map, id);
      return [
        element(document, 'rect', {
          x: box.x,
          y: box.y,
          width: box.width,
          height: box.height,
          class: 'map-tag',
          'data-row': row.id,
        }),
        evidenceMark(document, row.mark, {
          x: box.x + 10,
          y: box.y + box.height / 2,
          size: 11,
          row: row.id,
        }),
        ...textLines(document, [String(number)], {
          x: box.x + box.width / 2 + 7.5,
          y: box.y + box.height / 2 + 5,
          anchor: 'middle',
          name: 'map-number',
          row: row.id,
        }),
      ];
    });
  });
}

import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMark } from '../evidenceMark.ts';
import { glue } from '../../text/glue.ts';
import { textLines } from '../lines.ts';
import { wrapText } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import type { Box } from './geometry.ts';
import { COUNTRIES, countryName, layoutMap, type MapLayout } from './layout.ts';
import type { Places } from './model.ts';
import { leader } from './placement.ts';

const KEY_TEXT = 52;
const KEY_STEP = 19;
/** Room that the words of the list leave at the right, where letters are wider than they are measured. */
const KEY_AIR = 12;

/** The map, and under it what each number on it stands for. */
export function drawPlaces(model: Places, frame: Frame): SVGSVGElement {
  const { width, size } = frame;
  const document = drawingDocument();
  const map = layoutMap(model, frame);
  const key = keyUnder(document, model, frame, map.base.height + 26);
  const svg = element(document, 'svg', {
    viewBox: `0 0 ${width} ${key.height}`,
    width,
    height: key.height,
  }) as SVGSVGElement;
  const { base } = map;
  const whole = { x: 0.5, y: 0.5, width: width - 1, height: base.height - 1 };
  svg.append(
    element(document, 'rect', { ...whole, class: 'map-sea' }),
    element(document, 'path', { d: base.land, class: 'map-land' }),
    element(document, 'path', { d: base.grid, class: 'map-grid' }),
    element(document, 'rect', { ...whole, class: 'map-neatline' }),
    ...COUNTRIES.flatMap((id) => {
      const box = boxOf(map, `country-${id}`);
      return textLines(document, [countryName(id, frame)], {
        x: box.x + box.width / 2,
        y: box.y + 15,
        anchor: 'middle',
        name: `map-country map-country-${size} tone-${id}`,
      });
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
    ...key.shapes,
  );
  return svg;
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
        x: box.x + 1,
        y: box.y + 13.5,
        name: shape === 'unnamed' ? 'quiet' : 'map-name',
      }),
    ];
  });
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
        ...textLines(document, [String(number)], {
          x: box.x + box.width / 2,
          y: box.y + box.height / 2 + 5,
          anchor: 'middle',
          name: 'map-number',
          row: row.id,
        }),
      ];
    });
  });
}

/** Number, mark and words of everything on the map: two columns where there is room. */
function keyUnder(
  document: Document,
  { placings }: Places,
  { width, size, language }: Frame,
  top: number,
): { shapes: SVGElement[]; height: number } {
  const numbered = size === 'wide';
  const columns = numbered ? 2 : 1;
  const indent = numbered ? KEY_TEXT : KEY_TEXT - 28;
  const own = (width - (columns - 1) * 22) / columns;
  const perColumn = Math.ceil(placings.length / columns);
  const ends = Array.from({ length: columns }, () => top);
  const shapes = placings.flatMap(({ row }, index) => {
    const column = Math.floor(index / perColumn);
    const x = column * (own + 22);
    const y = ends[column] ?? top;
    const lines = wrapText(glue(row.label[language], language), 14, own - indent - KEY_AIR);
    ends[column] = y + lines.length * KEY_STEP + 9;
    return [
      ...textLines(document, numbered ? [String(index + 1)] : [], {
        x: x + 18,
        y,
        name: 'map-number',
        anchor: 'end',
      }),
      evidenceMark(document, row.mark, { x: x + indent - 17, y: y - 5, size: 14, row: row.id }),
      ...textLines(document, lines, { x: x + indent, y, step: KEY_STEP, name: 'map-name', row: row.id }),
    ];
  });
  return { shapes, height: Math.ceil(Math.max(...ends) - KEY_STEP + 4) };
}

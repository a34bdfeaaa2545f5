import { strings } from '../../strings/index.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { textLines } from '../lines.ts';
import { textWidth } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import { kindsOfLines, type Places, type Placing } from './model.ts';
import { SITES, type Site } from './sites.ts';

/** Length of a line in the key, and the side of the square that a shape has there. */
const LINE = 34;
const SHAPE = 10;
const STEP = 24;
const GAP = 20;

/** A sign of the map and what it says. */
export interface Sign {
  /** Class of the line's or the shape's look; see styles/drawings/places.css. */
  look: string;
  shape: 'line' | Site['shape'];
  words: string;
}

/** The sign of one placing: its line, or the shape of the places that it is at. */
export function signOf({ link, row, sites }: Placing): Pick<Sign, 'look' | 'shape'> {
  if (link) return { look: `map-arc map-${row.mark}`, shape: 'line' };
  const parties = new Set(SITES.filter(({ id }) => sites.includes(id)).map(({ party }) => party));
  const [party] = parties;
  return { look: `map-site ${parties.size === 1 ? `tone-${party}` : 'map-sample'}`, shape: 'city' };
}

/** A sign as a drawing of its own, for the words of a page. */
export function signDrawing(sign: Pick<Sign, 'look' | 'shape'>): string {
  const document = drawingDocument();
  const svg = element(document, 'svg', {
    viewBox: `0 0 ${LINE} 12`,
    class: 'sign',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  svg.append(signShape(document, sign, sign.shape === 'line' ? 0 : (LINE - SHAPE) / 2, 6));
  return svg.outerHTML;
}

/** The kinds of lines and of places that the map really has. */
export function signsOf(model: Places, { language, label }: Pick<Frame, 'language' | 'label'>): Sign[] {
  const shown = new Set(model.placings.flatMap(({ sites }) => sites));
  const shapes = new Set(SITES.filter(({ id }) => shown.has(id)).map(({ shape }) => shape));
  return [
    ...kindsOfLines(model).map((mark): Sign => ({
      look: `map-arc map-${mark}`,
      shape: 'line',
      words: strings(language).mark[mark],
    })),
    ...(['city', 'forum', 'unnamed'] as const)
      .filter((shape) => shapes.has(shape))
      .map((shape): Sign => ({
        look: shape === 'unnamed' ? 'map-unnamed' : 'map-site map-sample',
        shape,
        words: label(shape === 'unnamed' ? 'no-city' : shape),
      })),
  ];
}

/** The signs side by side under the map, in as many lines as they need. */
export function keyOfSigns(
  document: Document,
  model: Places,
  frame: Frame,
  top: number,
): { shapes: SVGElement[]; height: number } {
  let [x, y] = [0, top];
  let before: Sign | undefined;
  const shapes = signsOf(model, frame).flatMap((sign) => {
    const width = sign.shape === 'line' ? LINE : SHAPE;
    const whole = width + 8 + textWidth(sign.words, 14);
    // Lines and places begin a row of their own.
    const turns = before?.shape === 'line' && sign.shape !== 'line';
    if (turns || (x > 0 && x + whole > frame.width)) [x, y] = [0, y + STEP];
    before = sign;
    const left = x;
    x += whole + GAP;
    return [
      signShape(document, sign, left, y - 5),
      ...textLines(document, [sign.words], { x: left + width + 8, y, name: 'map-words' }),
    ];
  });
  return { shapes, height: y };
}

/** A sign, from its left end and its middle line. */
function signShape(
  document: Document,
  { look, shape }: Pick<Sign, 'look' | 'shape'>,
  x: number,
  y: number,
): SVGElement {
  if (shape === 'line') return element(document, 'path', { d: `M${x} ${y}h${LINE}`, class: look });
  const square = element(document, 'rect', {
    x: x + 0.5,
    y: y - SHAPE / 2 + 0.5,
    width: SHAPE - 1,
    height: SHAPE - 1,
    class: look,
  });
  if (shape === 'forum') square.setAttribute('transform', `rotate(45 ${x + SHAPE / 2} ${y})`);
  return square;
}

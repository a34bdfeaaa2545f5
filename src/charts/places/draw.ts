import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMark } from '../evidenceMark.ts';
import { glue } from '../../text/glue.ts';
import { textLines } from '../lines.ts';
import { wrapText } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import { keyOfSigns } from './key.ts';
import { drawMap } from './map.ts';
import type { Places } from './model.ts';

const KEY_TEXT = 52;
const KEY_STEP = 19;
/** Room that the words of the list leave at the right, where letters are wider than they are measured. */
const KEY_AIR = 12;

/** The map, under it its signs, and what each number on it stands for. */
export function drawPlaces(model: Places, frame: Frame): SVGSVGElement {
  const document = drawingDocument();
  const map = drawMap(document, model, frame);
  const signs = keyOfSigns(document, model, frame, map.height + 24);
  const list = listUnder(document, model, frame, signs.height + 30);
  return sheetOf(document, frame.width, list.height, [...map.shapes, ...signs.shapes, ...list.shapes]);
}

/** The map alone: its signs and its list stand beside it as words of the page. */
export function drawPlate(model: Places, frame: Frame): SVGSVGElement {
  const document = drawingDocument();
  const { shapes, width, height } = drawMap(document, model, frame);
  return sheetOf(document, width, height, shapes);
}

function sheetOf(document: Document, width: number, height: number, shapes: SVGElement[]): SVGSVGElement {
  const svg = element(document, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  svg.append(...shapes);
  return svg;
}

/** Number, mark and words of everything on the map: two columns where there is room. */
function listUnder(
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
      ...textLines(document, lines, { x: x + indent, y, step: KEY_STEP, name: 'map-words', row: row.id }),
    ];
  });
  return { shapes, height: Math.ceil(Math.max(...ends) - KEY_STEP + 4) };
}

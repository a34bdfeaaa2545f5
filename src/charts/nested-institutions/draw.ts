import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMark } from '../evidenceMark.ts';
import { textLines } from '../lines.ts';
import { wrapText } from '../measure.ts';
import { drawingDocument } from '../svg.ts';
import type { Level, Nest } from './model.ts';

/** Distance between one frame and the next at the sides and below, and from a frame's edge to its text. */
const INSET = { wide: 18, narrow: 9 } as const;
const PADDING = { wide: 16, narrow: 10 } as const;
const NAME_STEP = 21;
const NOTE_STEP = 19;
const MARK = 22;

interface Framed {
  level: Level;
  name: string[];
  note: string[];
  /** Height of the text with its margins, before the next frame begins. */
  head: number;
}

/** Frames inside frames, the outermost first; what is only planned has a dashed edge and a tint. */
export function drawNest({ levels }: Nest, { width, size, label }: Frame): SVGSVGElement {
  const document = drawingDocument();
  const inset = INSET[size];
  const padding = PADDING[size];
  const framed: Framed[] = levels.map((level, depth) => {
    const room = width - 2 - 2 * depth * inset - 2 * padding;
    const name = wrapText(label(`${level.key}-name`), 16, room - MARK);
    const note = wrapText(label(`${level.key}-note`), 14.5, room);
    return { level, name, note, head: 18 + name.length * NAME_STEP + note.length * NOTE_STEP + 8 };
  });
  const text = framed.reduce((sum, { head }) => sum + head, 0);
  const height = Math.ceil(text + (framed.length - 1) * inset + 6);
  const svg = element(document, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  let y = 1;
  framed.forEach(({ level: { row }, name, note, head }, depth) => {
    const x = 1 + depth * inset;
    const left = x + padding;
    const below = height - 1 - depth * inset;
    svg.append(
      element(document, 'rect', {
        x,
        y,
        width: width - 2 * x,
        height: below - y,
        class: row.status === 'plan' ? 'nest-planned' : 'nest-frame',
        'data-row': row.id,
      }),
      evidenceMark(document, row.mark, { x: left + 7, y: y + 24, size: 15, row: row.id }),
      ...textLines(document, name, {
        x: left + MARK,
        y: y + 29,
        step: NAME_STEP,
        name: 'strong',
        row: row.id,
      }),
      ...textLines(document, note, {
        x: left,
        y: y + 29 + name.length * NAME_STEP,
        step: NOTE_STEP,
        name: 'label',
        row: row.id,
      }),
    );
    y += head;
  });
  return svg;
}

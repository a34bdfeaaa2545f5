import { element } from '../drawing.ts';
import { caption, group, tenth } from '../sheet.ts';

/** Where a guess is drawn: the box that it fills at `top`, from its bottom upwards or from its left across. */
export interface GuessPlace {
  direction: 'up' | 'across';
  box: { x: number; y: number; width: number; height: number };
  /** The box that answers to the pointer. */
  reach: { x: number; y: number; width: number; height: number };
  top: number;
  first: number;
  words: { x: number; y: number; anchor: 'start' | 'middle' };
}

/** The reader's column with its handle, hidden unless scripts run, which move it by the data that it carries. */
export function guessLayer(
  document: Document,
  { direction, box, reach, top, first, words }: GuessPlace,
  others: readonly SVGElement[] = [],
): SVGElement {
  const across = direction === 'across';
  const unit = Math.round(((across ? box.width : box.height) / top) * 100) / 100;
  const length = tenth(first * unit);
  const bottom = box.y + box.height;
  const thick = (across ? box.height : box.width) + 8;
  const column = across
    ? { x: tenth(box.x), y: tenth(box.y), width: length, height: tenth(box.height) }
    : { x: tenth(box.x), y: tenth(bottom - length), width: tenth(box.width), height: length };
  const at = across ? [box.x + length, box.y + box.height / 2] : [box.x + box.width / 2, bottom - length];
  return group(
    document,
    {
      class: `guess-layer guess-${direction}`,
      'data-guess': direction,
      'data-zero': tenth(across ? box.x : bottom),
      'data-unit': unit,
    },
    [
      ...others,
      element(document, 'rect', { ...rounded(reach), class: 'guess-reach' }),
      element(document, 'rect', { ...column, class: 'guess-column' }),
      group(document, { class: 'guess-handle', transform: `translate(${at.map(tenth).join(' ')})` }, [
        element(document, 'rect', {
          ...(across
            ? { x: -7, y: -thick / 2, width: 14, height: thick }
            : { x: -thick / 2, y: -7, width: thick, height: 14 }),
          rx: 3,
          class: 'guess-grip',
        }),
        element(document, 'path', {
          d: across ? 'M-12 -5l-5 5l5 5M12 -5l5 5l-5 5' : 'M-5 -12l5 -5l5 5M-5 12l5 5l5 -5',
          class: 'guess-arrows',
        }),
      ]),
      ...caption(document, '', { ...words, class: 'strong guess-words' }),
    ],
  );
}

function rounded(box: GuessPlace['reach']): GuessPlace['reach'] {
  return { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) };
}

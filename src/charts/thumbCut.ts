import { Resvg } from '@resvg/resvg-js';
import { RENDERER_FONTS } from './png.ts';

/** The part of the height below which nothing is cut away, so that a picture keeps enough to be known by. */
const LEAST = 0.62;
/** Blank pixels between two lines that are a gap, and not the space inside of a letter. */
const GAP = 5;

/**
 * The height at which a picture that is too long may end without cutting through a line or a shape: the
 * middle of the lowest gap. Where there is none, what is given.
 *
 * @param svg the whole picture, in one theme, no higher than it may be
 * @param height in units of its viewBox
 */
export function wholeHeight(svg: string, height: number): number {
  const image = new Resvg(svg, { font: RENDERER_FONTS }).render();
  const { pixels, width } = image;
  const rows = image.height;
  const blank = (row: number): boolean => {
    const from = row * width * 4;
    for (let at = from; at < from + width * 4; at += 4)
      if (pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1] || pixels[at + 2] !== pixels[2])
        return false;
    return true;
  };
  let run = 0;
  for (let row = rows - 1; row > rows * LEAST; row--) {
    run = blank(row) ? run + 1 : 0;
    if (run >= GAP) return ((row + GAP / 2) / rows) * height;
  }
  return height;
}

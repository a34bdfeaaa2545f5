import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

const FILES = 'node_modules/@fontsource-variable/golos-text/files';
let fonts: Font[] | undefined;
/** Advance of a letter in parts of the font's size: the same few letters are asked for thousands of times. */
const advances = new Map<string, number>();

/**
 * Width of a line of text in the data typeface, in the unit of `size`. Cyrillic and Latin letters are
 * measured by their own advance widths; Plot's estimate knows only Latin ones.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    let advance = advances.get(letter);
    if (advance === undefined) {
      advance = measure(letter);
      advances.set(letter, advance);
    }
    width += advance * size;
  }
  return width;
}

function measure(letter: string): number {
  // The joiner that glue() sets has no width; the typeface has no glyph for it.
  if (letter === '\u2060') return 0;
  fonts ??= ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'].map(
    (subset) =>
      create(readFileSync(join(process.cwd(), FILES, `golos-text-${subset}-wght-normal.woff2`))) as Font,
  );
  const point = letter.codePointAt(0) ?? 32;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(point)) ?? fonts[0];
  return font ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : 0;
}

/** Breaks a text into lines no wider than `width`; a longer word stands on a line of its own. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

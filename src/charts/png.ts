import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

const CACHE = '.cache/fonts';
const LETTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x400, 0x45f),
  ...range(0x2010, 0x2026),
  0x2192,
  0x21c4,
  0x2212,
  0x20bd,
  0x20b8,
  0x2264,
  0x2265,
  0x2116,
]
  .map((point) => String.fromCodePoint(point))
  .join('');

/** The typefaces as files that the renderer reads; it knows neither WOFF2 nor variable axes. */
const FACES = [
  { name: 'golos-latin', file: '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2' },
  {
    name: 'golos-cyrillic',
    file: '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2',
  },
  { name: 'literata-latin', file: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2' },
  {
    name: 'literata-cyrillic',
    file: '@fontsource-variable/literata/files/literata-cyrillic-wght-normal.woff2',
  },
];

/** A picture of an SVG, twice as large for sharp screens. */
export async function toPng(svg: string, zoom = 2): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = await Promise.all(FACES.map(fontFile));
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: 'Golos Text',
      sansSerifFamily: 'Golos Text',
      serifFamily: 'Literata',
    },
  });
  return new Uint8Array(image.render().asPng());
}

async function fontFile({ name, file }: (typeof FACES)[number]): Promise<string> {
  const path = join(process.cwd(), CACHE, `${name}.ttf`);
  if (existsSync(path)) return path;
  const source = readFileSync(join(process.cwd(), 'node_modules', file));
  const font = await subsetFont(source, LETTERS, { targetFormat: 'truetype', variationAxes: { wght: 400 } });
  mkdirSync(join(process.cwd(), CACHE), { recursive: true });
  writeFileSync(path, Buffer.from(font));
  return path;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

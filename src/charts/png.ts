import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Pictures that were made before, by the hash of what they show. */
const CACHE = '.cache/png';

/** The typefaces as the renderer reads them: whole, one file for each weight, Latin and Cyrillic together. */
const FONTS = [
  '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf',
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  '@expo-google-fonts/literata/500Medium/Literata_500Medium.ttf',
];

/** What the renderer sets texts in. */
export const RENDERER_FONTS = {
  fontFiles: FONTS.map((file) => join(process.cwd(), 'node_modules', file)),
  loadSystemFonts: false,
  defaultFontFamily: 'Golos Text',
  sansSerifFamily: 'Golos Text',
  serifFamily: 'Literata',
};

const rendered = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** How many times as large as its drawing a picture is, for sharp screens; PICTURE_ZOOM sets another. */
export const ZOOM = Number(process.env['PICTURE_ZOOM'] ?? 2);
if (!(ZOOM > 0)) throw new Error('PICTURE_ZOOM is no number above 0. Mend: write one, such as 2.');

/**
 * A picture of an SVG, as large as said above unless another zoom is given. It is rendered beside the pages, on another
 * thread; the same drawing is rendered once and then taken from the cache.
 */
export function toPng(svg: string, zoom = ZOOM): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(`${zoom} ${FONTS.join()} ${svg}`).digest('hex').slice(0, 32);
  const picture = rendered.get(hash) ?? render(hash, svg, zoom);
  rendered.set(hash, picture);
  return picture;
}

async function render(hash: string, svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(process.cwd(), CACHE, `${hash}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: RENDERER_FONTS,
  });
  const bytes = new Uint8Array(image.asPng());
  mkdirSync(join(process.cwd(), CACHE), { recursive: true });
  writeFileSync(path, bytes);
  return bytes;
}

/**
 * `npm run fonts` cuts the typefaces to the letters and axes that the site uses and writes them to
 * src/fonts/. The files are kept in the repository: run it again when letters are missing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = 'src/fonts';

/** Letters of a file, as ranges of code points; styles/fonts.css repeats them as unicode-range. */
const LETTERS = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xa0],
    [0xa7, 0xa7],
    [0xa9, 0xa9],
    [0xab, 0xab],
    [0xb0, 0xb1],
    [0xb7, 0xb7],
    [0xbb, 0xbb],
    [0xc9, 0xc9],
    [0xd7, 0xd7],
    [0xe0, 0xe0],
    [0xe4, 0xe4],
    [0xe7, 0xea],
    [0xf1, 0xf1],
    [0xf5, 0xf7],
    [0xfc, 0xfc],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2026, 0x2026],
    [0x202f, 0x202f],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2248, 0x2248],
    [0x2264, 0x2265],
    [0x2713, 0x2713],
  ],
  cyrillic: [
    [0x401, 0x401],
    [0x410, 0x44f],
    [0x451, 0x451],
    [0x2116, 0x2116],
  ],
  kazakh: [
    [0x406, 0x406],
    [0x456, 0x456],
    [0x492, 0x493],
    [0x49a, 0x49b],
    [0x4a2, 0x4a3],
    [0x4ae, 0x4b1],
    [0x4ba, 0x4bb],
    [0x4d8, 0x4d9],
    [0x4e8, 0x4e9],
    [0x20b8, 0x20bd],
  ],
} as const;

const LITERATA = '@fontsource-variable/literata/files/literata';
const GOLOS = '@fontsource-variable/golos-text/files/golos-text';
/** Weights run from the numerals' 250 to the small heads' 600, sizes from the notes' to the titles'. */
const LITERATA_AXES = { wght: { min: 250, max: 600 }, opsz: { min: 14, max: 52 } };
const GOLOS_AXES = { wght: { min: 400, max: 650 } };

/** Kerning, ligatures, and the figures that the style sheet asks for. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum'];

const FILES = [
  {
    name: 'literata-latin',
    from: `${LITERATA}-latin-opsz-normal.woff2`,
    letters: 'latin',
    axes: LITERATA_AXES,
  },
  {
    name: 'literata-cyrillic',
    from: `${LITERATA}-cyrillic-opsz-normal.woff2`,
    letters: 'cyrillic',
    axes: LITERATA_AXES,
  },
  {
    name: 'literata-kazakh',
    from: `${LITERATA}-cyrillic-ext-opsz-normal.woff2`,
    letters: 'kazakh',
    axes: LITERATA_AXES,
  },
  {
    name: 'literata-money',
    from: `${LITERATA}-latin-ext-opsz-normal.woff2`,
    letters: 'kazakh',
    axes: LITERATA_AXES,
  },
  { name: 'golos-latin', from: `${GOLOS}-latin-wght-normal.woff2`, letters: 'latin', axes: GOLOS_AXES },
  {
    name: 'golos-cyrillic',
    from: `${GOLOS}-cyrillic-wght-normal.woff2`,
    letters: 'cyrillic',
    axes: GOLOS_AXES,
  },
  {
    name: 'golos-kazakh',
    from: `${GOLOS}-cyrillic-ext-wght-normal.woff2`,
    letters: 'kazakh',
    axes: GOLOS_AXES,
  },
  { name: 'golos-money', from: `${GOLOS}-latin-ext-wght-normal.woff2`, letters: 'kazakh', axes: GOLOS_AXES },
] as const;

mkdirSync(FOLDER, { recursive: true });
for (const { name, from, letters, axes } of FILES) {
  const text = LETTERS[letters]
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join('');
  const font = await subsetFont(readFileSync(join('node_modules', from)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  writeFileSync(join(FOLDER, `${name}.woff2`), font);
  console.log(`${name}: ${(font.length / 1000).toFixed(1)} kB`);
}

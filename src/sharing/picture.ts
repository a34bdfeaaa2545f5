import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrapText } from '../charts/measure.ts';
import type { Mark } from '../ledger/mark.ts';

/** What a picture for sharing says. */
export interface SharePicture {
  kicker: string;
  title: string;
  /** A line of plain words under the title. */
  text: string;
  /** A large numeral at the left, for chapters. */
  numeral?: string;
  /** Marks at the foot, most certain first. */
  marks: readonly [Mark, number][];
  /** Name of the site in the picture's language. */
  site: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 84;
const TITLE = { large: 68, small: 52 };

/** The marks as MarkSprite.astro draws them, which a picture cannot use. */
const MARKS: Readonly<Record<Mark, string>> = {
  record: '<circle cx="6" cy="6" r="5.2" class="fill"/>',
  report:
    '<circle cx="6" cy="6" r="4.6" class="line" stroke-width="1.2"/><path d="M6 .8a5.2 5.2 0 0 0 0 10.4z" class="fill"/>',
  plan: '<circle cx="6" cy="6" r="4.6" class="line" stroke-width="1.5" stroke-dasharray="2.48 1.65"/>',
  view: '<circle cx="6" cy="6" r="4.6" class="line" stroke-width="1.3"/>',
  hatch: '<path d="M2.2 8.4 8.4 2.2M4.2 10.3 10.3 4.2M1.5 5.6 5.6 1.5" class="line" stroke-width="1.35"/>',
};

/** A picture of 1200 × 630 in the colours of the light theme: a plate with what the page is about. */
export function drawSharePicture(picture: SharePicture): string {
  const left = picture.numeral ? 300 : LEFT;
  const room = WIDTH - left - LEFT;
  const large = wrapText(picture.title, TITLE.large, room);
  const size = large.length <= 3 ? TITLE.large : TITLE.small;
  const title = (size === TITLE.large ? large : wrapText(picture.title, size, room)).slice(0, 4);
  const text = wrapText(picture.text, 28, room).slice(0, title.length > 2 ? 2 : 3);
  const top = 230;
  const under = top + (title.length - 1) * size * 1.08 + 58;
  const shown = picture.marks.flatMap(([mark, count]) => Array.from({ length: count }, () => mark));
  const step = Math.min(26, (WIDTH - 2 * LEFT) / shown.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<style>${styles(size)}</style><rect width="100%" height="100%" class="paper"/>`,
    `<rect x="28" y="28" width="${WIDTH - 56}" height="${HEIGHT - 56}" class="line" stroke-width="2"/>`,
    `<rect x="36" y="36" width="${WIDTH - 72}" height="${HEIGHT - 72}" class="line" stroke-width="1"/>`,
    `<g transform="translate(${LEFT} 74) scale(2.6)">${MARKS.report}</g>`,
    line(LEFT + 48, 102, 'site', picture.site),
    line(left, 160, 'kicker', picture.kicker),
    picture.numeral ? line(LEFT - 6, 330, 'numeral', picture.numeral) : '',
    ...title.map((words, index) => line(left, top + index * size * 1.08, 'title', words)),
    ...text.map((words, index) => line(left, under + index * 38, 'text', words)),
    `<path d="M${LEFT} 520H${WIDTH - LEFT}" class="line" stroke-width="2"/>`,
    ...shown.map(
      (mark, index) =>
        `<g transform="translate(${LEFT + index * step} 540) scale(${(step / 22) * 1.4})">${MARKS[mark]}</g>`,
    ),
    '</svg>',
  ].join('');
}

function line(x: number, y: number, name: string, text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${Math.round(y)}" class="${name}">${safe}</text>`;
}

let tokens: string | undefined;

/** The light theme's value of a colour token. */
function light(name: string): string {
  tokens ??= readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const value = new RegExp(`--${name}:\\s*light-dark\\(\\s*([^,]+),`).exec(tokens)?.[1];
  if (!value) throw new Error(`There is no colour --${name} in src/styles/tokens.css.`);
  return value;
}

function styles(size: number): string {
  const ink = light('ink');
  const type = (name: string, family: string, weight: number, pixels: number, colour: string): string =>
    `.${name}{font-family:'${family}';font-weight:${weight};font-size:${pixels}px;fill:${colour}}`;
  return [
    `.paper{fill:${light('paper')}}.fill{fill:${ink}}.line{fill:none;stroke:${ink}}`,
    type('site', 'Literata', 500, 30, ink),
    type('kicker', 'Golos Text', 400, 25, light('ink-2')),
    type('title', 'Literata', 500, size, ink),
    type('text', 'Golos Text', 400, 28, light('ink-2')),
    type('numeral', 'Literata', 400, 210, ink),
  ].join('');
}

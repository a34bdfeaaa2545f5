import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDTHS, type AnyChart, type Size } from './chart.ts';
import { wrapText } from './measure.ts';
import { finishSvg } from './svg.ts';
import { wholeHeight } from './thumbCut.ts';
import { labelsOf, type ChartWords } from './words.ts';
import { strings } from '../strings/index.ts';
import type { Language } from '../languages.ts';
import type { Lookup } from '../ledger/lookup.ts';

const MARGIN = 28;
const SANS = "'Golos Text', 'Golos Text Variable', Arial, sans-serif";
const SERIF = "'Literata', 'Literata Variable', Georgia, serif";

/**
 * A chart as a file of its own: title, drawing, note, source and licence in one SVG in the colours of
 * the light theme, with no reference to anything outside it.
 */
export function chartPicture(
  chart: AnyChart,
  words: ChartWords,
  language: Language,
  ledger: Lookup,
  site: { name: string; address: string },
): string {
  const width = WIDTHS.wide;
  const { svg, height } = firstState(chart, words, language, ledger);
  svg.setAttribute('x', String(MARGIN));
  const title = wrapText(words.title[language], 25, width * 0.96);
  const subtitle = wrapText(words.subtitle[language], 15, width);
  const small = smallPrint(words, language, site);
  const titleTop = MARGIN + 22;
  const subtitleTop = titleTop + title.length * 29;
  const drawingTop = subtitleTop + subtitle.length * 20 + 10;
  const smallTop = drawingTop + height + 30;
  const total = smallTop + small.length * 18 + MARGIN - 8;
  svg.setAttribute('y', String(drawingTop));
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const drawing = finishSvg(svg, 'picture-');
  const full = width + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${Math.ceil(total)}" width="${full}" height="${Math.ceil(total)}" role="img"><title>${escape(words.title[language])}</title><desc>${escape(words.description[language])}</desc><style>${pictureStyles()}</style><rect width="100%" height="100%" class="paper"/>${lines(title, titleTop, 29, 'picture-title')}${lines(subtitle, subtitleTop, 20, 'picture-subtitle')}${drawing}${small.map((part, index) => smallLine(part, smallTop + index * 18)).join('')}</svg>`;
}

/** A line of small print; the first of a paragraph begins with what the paragraph is. */
interface SmallLine {
  lead?: string;
  text: string;
}

/** How to read it, what it cannot show, source, address and licence: what stands under the chart on its page. */
function smallPrint(
  words: ChartWords,
  language: Language,
  site: { name: string; address: string },
): SmallLine[] {
  const { chart } = strings(language);
  const paragraph = (lead: string, text: string): SmallLine[] => {
    // Wrapped with its lead, which is then cut off again: a name of several words never breaks over lines.
    const name = `${lead}.`.replace(/ /g, '\u00a0');
    return wrapText(`${name} ${text}`, 13, WIDTHS.wide).map((line, index) =>
      index === 0 ? { lead: name, text: line.slice(name.length) } : { text: line },
    );
  };
  return [
    ...(words.howToRead ? paragraph(chart.howToRead, words.howToRead[language]) : []),
    ...paragraph(chart.note, words.note[language]),
    ...paragraph(chart.source, words.source[language]),
    { text: `${site.name}, ${site.address}. CC BY 4.0` },
  ];
}

function smallLine({ lead, text }: SmallLine, y: number): string {
  const start = lead ? `<tspan class="picture-lead">${escape(lead)}</tspan>` : '';
  return `<text x="${MARGIN}" y="${y}" class="picture-small">${start}${escape(text)}</text>`;
}

/** A picture of the gallery is this high for each unit of its width; what is higher shows its beginning. */
const THUMB_RATIO = 3 / 4;
/** A narrow drawing so many times as high as wide begins with too little to stand for the whole. */
const LONG = 4;

/**
 * The drawing of a chart alone, in its first state and the colours of the theme around it: for the
 * gallery, where the words stand beside it. A tall drawing would be too small to be seen whole: the
 * beginning of its narrow form is shown, in letters that can be read.
 */
export function chartThumb(chart: AnyChart, words: ChartWords, language: Language, ledger: Lookup): string {
  const draw = (size: Size) => firstState(chart, words, language, ledger, size);
  const wide = draw('wide');
  const narrow = wide.height > 1.05 * THUMB_RATIO * wide.width ? draw('narrow') : undefined;
  const { svg, width, height: whole } = narrow && narrow.height <= LONG * narrow.width ? narrow : wide;
  const edge = Math.round(width / 24);
  const full = width + 2 * edge;
  const height = Math.min(whole + 2 * edge, THUMB_RATIO * full);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(whole));
  const drawing = finishSvg(svg, 'thumb-');
  const picture = (styles: string, shown: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${full} ${height}" width="${full}" height="${height}"><style>${styles}</style><rect x="${-edge}" y="${-edge}" width="${full}" height="${height}" class="paper"/><svg x="${-edge}" y="${-edge}" width="${full}" height="${shown}" viewBox="${-edge} ${-edge} ${full} ${shown}">${drawing}</svg></svg>`;
  // What is too long ends between two of its lines, not in one.
  const shown = whole + 2 * edge > height ? wholeHeight(picture(pictureStyles(), height), height) : height;
  return picture(thumbStyles(), shown);
}

/** A drawing with the groups of its other states taken out, and its size in units. */
function firstState(
  chart: AnyChart,
  words: ChartWords,
  language: Language,
  ledger: Lookup,
  size: Size = 'wide',
): { svg: SVGSVGElement; width: number; height: number } {
  const width = WIDTHS[size];
  const svg = chart.render(ledger, {
    language,
    size,
    width,
    ledger,
    label: labelsOf(words, language),
  });
  const [, , , height = 400] = (
    svg.getAttribute('viewBox') ?? `0 0 ${width} ${svg.getAttribute('height') ?? 400}`
  )
    .split(' ')
    .map(Number);
  for (const group of svg.querySelectorAll('[data-state]')) {
    const states = group.getAttribute('data-state')?.split(' ') ?? [];
    if (chart.states && !states.includes(chart.states[0] ?? '')) group.remove();
  }
  return { svg, width, height };
}

function lines(texts: readonly string[], top: number, step: number, name: string): string {
  return texts
    .map(
      (text, index) => `<text x="${MARGIN}" y="${top + index * step}" class="${name}">${escape(text)}</text>`,
    )
    .join('');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

type Theme = 'light' | 'dark';

/** The styles of the drawings with the light theme's colours in place of the tokens. */
export function pictureStyles(): string {
  const light = tokensOf('light');
  const resolve = (css: string): string =>
    css.replace(/var\((--[\w-]+)\)/g, (_, name: string) => light.get(name) ?? 'inherit');
  // The renderer of PNG takes the first `font` that fits, not the most specific; longhands it ranks rightly.
  const longhand = (css: string): string =>
    css.replace(
      /font: (\d+) ([\d.]+px)(?: \/ [\d.]+)? ([^;}]+)/g,
      'font-weight: $1; font-size: $2; font-family: $3',
    );
  return longhand(
    `${resolve(drawingStyles())}.paper{fill:${light.get('--paper')}}.picture-title{font: 500 25px ${SERIF};fill:${light.get('--ink')}}.picture-subtitle{font: 400 15px ${SANS};fill:${light.get('--ink-2')}}.picture-small{font: 400 13px ${SANS};fill:${light.get('--ink-2')}}.picture-lead{font-weight: 600;fill:${light.get('--ink')}}`,
  ).replace(/\s+/g, ' ');
}

/** The styles of the drawings with the tokens of both themes: a picture in a page takes the page's theme. */
function thumbStyles(): string {
  const css = `${drawingStyles()}.paper{fill:var(--paper)}`;
  const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
  const tokens = (theme: Theme): string =>
    [...tokensOf(theme)]
      .filter(([name]) => used.has(name))
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  return `svg{${tokens('light')}}@media (prefers-color-scheme:dark){svg{${tokens('dark')}}}${css}`.replace(
    /\s+/g,
    ' ',
  );
}

/** The tokens with their values in a theme, and typefaces that a file of its own can have. */
function tokensOf(theme: Theme): Map<string, string> {
  const pattern = /(--[\w-]+):\s*(?:light-dark\(\s*([^,]+),\s*([^)]+)\)|([^;]+));/g;
  const tokens = new Map(
    [...readStyles('tokens.css').matchAll(pattern)].map(([, name = '', light, dark, plain]) => [
      name,
      ((theme === 'light' ? light : dark) ?? plain ?? '').trim(),
    ]),
  );
  tokens.set('--sans', SANS);
  tokens.set('--serif', SERIF);
  return tokens;
}

/** The sheets of all drawings, the shared ones first. */
function drawingStyles(): string {
  const own = readdirSync(join(process.cwd(), 'src/styles/drawings')).sort();
  const sheets = new Set(['common.css', 'marks.css', ...own]);
  return [...sheets].map((name) => inLayer(readStyles(join('drawings', name)))).join('');
}

function readStyles(name: string): string {
  return readFileSync(join(process.cwd(), 'src/styles', name), 'utf8');
}

/** The rules inside of a sheet's layer, without comments and what a query asks. */
function inLayer(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@layer [\w-]+ \{([\s\S]*)\}\s*$/, '$1')
    .replace(/@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

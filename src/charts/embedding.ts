import type { Language } from '../languages.ts';
import { wrapText } from './measure.ts';
import type { ChartWords } from './words.ts';

/** Width of the frame that the height is made for: a column of text on other people's pages. */
export const FRAME_WIDTH = 720;
const PADDING = 16;
/** Marks over the title, three closed details, the site's name under them, and the space between. */
const FURNITURE = 275;
const STATES = 72;
/** Room for a chart's own controls, which differ; a frame that is too low scrolls. */
const CONTROLS = 130;
const LINE = { title: 34, subtitle: 22, caption: 20 };
const LETTERS = { title: 28, subtitle: 15, caption: 13 };

/**
 * Height in pixels of a frame that holds a chart's page for embedding without scrolling where the frame
 * is 720 px wide. A narrower frame scrolls; so does one in which a reader opens the table.
 */
export function embedHeight(
  words: ChartWords,
  language: Language,
  drawing: { width: number; height: number },
  controls: boolean,
): number {
  const width = FRAME_WIDTH - 2 * PADDING;
  const lines = (text: string | undefined, kind: keyof typeof LINE): number =>
    text ? wrapText(text, LETTERS[kind], width * 0.92).length * LINE[kind] : 0;
  const height =
    FURNITURE +
    (words.states ? STATES : 0) +
    (controls ? CONTROLS : 0) +
    (drawing.height * width) / drawing.width +
    lines(words.title[language], 'title') +
    lines(words.subtitle[language], 'subtitle') +
    [words.howToRead, words.note, words.source].reduce(
      (sum, text) => sum + lines(text && `${text[language]} ${' '.repeat(20)}`, 'caption') + 4,
      0,
    );
  return Math.ceil(height / 10) * 10;
}

/**
 * Titles that a chart has in its states, for code in a language that is not the page's: by the states'
 * names, `shown` for the finding of a chart that asks first, and the empty name for every other state.
 */
export function stateTitles(words: ChartWords, language: Language): Record<string, string> {
  const named = Object.entries(words.states ?? {}).map(([state, { title }]) => [state, title[language]]);
  return {
    '': (words.question ?? words.title)[language],
    ...(words.question && { shown: words.title[language] }),
    ...Object.fromEntries(named),
  };
}

/** What other people put into their pages to show a chart. */
export function embedCode(address: string, title: string, height: number): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${quoted}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { chartPicture } from '../../src/charts/picture.ts';
import { chartWords } from '../../src/charts/words.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';
import { strings } from '../../src/strings/index.ts';

const SITE = { name: 'Eastern Vector', address: 'https://example.org/en/charts/one/' };
const cases = CHARTS.flatMap((chart) =>
  LANGUAGES.map((language) => ({ chart, language, name: `${chart.id}.${language}` })),
);
/** What a picture says in letters, without the spaces, which lines break at. */
const lettersOf = (svg: string): string =>
  squeeze(
    svg
      .replace(/<(style|title|desc)>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
const squeeze = (text: string): string => text.replace(/\s/g, '');

describe('a chart as a file of its own', () => {
  it.each(cases)(
    '$name says title, quantity, how to read it, what it cannot show, source and licence',
    (one) => {
      const words = need(chartWords(), one.chart.id, 'text for the chart');
      const said = lettersOf(chartPicture(one.chart, words, one.language, lookup(), SITE));
      const { chart } = strings(one.language);
      const texts = [
        words.title[one.language],
        words.subtitle[one.language],
        ...(words.howToRead ? [`${chart.howToRead}.${words.howToRead[one.language]}`] : []),
        `${chart.note}.${words.note[one.language]}`,
        `${chart.source}.${words.source[one.language]}`,
        `${SITE.name}, ${SITE.address}. CC BY 4.0`,
      ];
      expect(texts.filter((text) => !said.includes(squeeze(text)))).toEqual([]);
    },
  );

  it.each(cases)('$name refers to nothing outside itself', (one) => {
    const words = need(chartWords(), one.chart.id, 'text for the chart');
    const svg = chartPicture(one.chart, words, one.language, lookup(), SITE);
    expect(svg).not.toMatch(/ (?:xlink:)?href="[^#]|@import|url\((?!#)|<script|<image/);
  });
});

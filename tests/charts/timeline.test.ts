import { describe, expect, it } from 'vitest';
import { drawnChart } from '../../src/charts/index.ts';
import { WIDTHS, type Size } from '../../src/charts/chart.ts';
import { timeline } from '../../src/charts/timeline/model.ts';
import { packRows, spread } from '../../src/charts/timeline/pack.ts';
import { yearAxis } from '../../src/charts/timeline/axis.ts';
import { chartWords, labelsOf } from '../../src/charts/words.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { PARTIES } from '../../src/ledger/schema/claim.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';
import { dateExtent } from '../../src/text/dates.ts';

const ledger = lookup();
const model = timeline(ledger);
const words = need(chartWords(), 'timeline', 'text for the chart');

describe('the timeline', () => {
  it('has every event of the ledger once, with the date of the document', () => {
    expect(model.rows.map(({ id }) => id).sort()).toEqual(ledger.ledger.events.map(({ id }) => id).sort());
    for (const { event, date } of model.rows) expect(date).toBe(event.date);
  });

  it('leaves the undated off the axis', () => {
    expect(model.undated.every(({ date, extent }) => date === undefined && extent === undefined)).toBe(true);
    expect(model.dated.length + model.undated.length).toBe(model.rows.length);
  });

  it('counts in its words what it counts in its rows', () => {
    const count = (precision: string): number =>
      model.dated.filter(({ extent }) => extent.precision === precision).length;
    const counts = [
      model.rows.length,
      model.undated.length,
      model.dated.length,
      count('day'),
      count('month'),
      count('year'),
    ];
    for (const number of counts)
      for (const language of LANGUAGES)
        expect(words.description[language] + words.title[language]).toMatch(
          new RegExp(`(?<!\\d)${number}(?!\\d)`),
        );
  });

  it('gives what the check found wherever it differs, and what became of plans that are over', () => {
    for (const row of model.rows) {
      const over = row.event.kind === 'plan' && row.extent !== undefined && row.extent.to < 2026.9;
      expect(row.corrected).toBe(row.check === 'differs' || row.check === 'contradicted' || over);
      if (row.corrected)
        for (const language of LANGUAGES) expect(labelsOf(words, language)(`${row.id}-found`)).toBeTruthy();
    }
  });

  it('draws every event in both languages and both sizes', () => {
    const chart = drawnChart('timeline');
    for (const language of LANGUAGES)
      for (const [size, width] of [
        ['wide', 680],
        ['narrow', 340],
      ] as const) {
        const svg = chart?.render(ledger, {
          language,
          size,
          width,
          ledger,
          label: labelsOf(words, language),
        });
        const drawn = [...(svg?.querySelectorAll('[data-row]') ?? [])].map((shape) =>
          shape.getAttribute('data-row'),
        );
        expect(new Set(drawn)).toEqual(new Set(model.rows.map(({ id }) => id)));
      }
  });

  it.each(LANGUAGES)(
    'names each further party by a letter of its own, which a key explains, in %s',
    (language) => {
      const label = labelsOf(words, language);
      const letters = PARTIES.map((party) => label(`letter-${party}`));
      expect(new Set(letters).size).toBe(PARTIES.length);
      for (const [size, width] of Object.entries(WIDTHS) as [Size, number][]) {
        const svg = drawnChart('timeline')?.render(ledger, { language, size, width, ledger, label });
        const lettersOf = (shape: Element | undefined): string[] =>
          [...(shape?.querySelectorAll('.party-letter') ?? [])].map(({ textContent }) => textContent);
        for (const { id, others } of model.rows)
          expect(lettersOf(svg?.querySelector(`.event[data-row="${id}"]`) ?? undefined)).toEqual(
            others.map((party) => label(`letter-${party}`)),
          );
        // Those that stand in no event are the key's: each is followed by the name of its party.
        const key = [...(svg?.querySelectorAll('.party-letter') ?? [])].filter(
          (one) => !one.closest('.event'),
        );
        const explained = key.map((one) => [one.textContent, one.nextElementSibling?.textContent]);
        const used = PARTIES.filter((party) => model.rows.some(({ others }) => others.includes(party)));
        expect(used.length).toBeGreaterThan(1);
        expect(explained.slice(0, used.length)).toEqual(
          used.map((party) => [label(`letter-${party}`), label(`column-${party}`)]),
        );
      }
    },
  );
});

describe('a date on the axis', () => {
  it('is as long as it is vague', () => {
    expect(dateExtent('2019-09')).toMatchObject({
      precision: 'month',
      from: 2019 + 8 / 12,
      to: 2019 + 9 / 12,
    });
    expect(dateExtent('2019-01/2019-06')).toMatchObject({ precision: 'months', from: 2019, to: 2019.5 });
    expect(dateExtent('2020/2025')).toMatchObject({ precision: 'span', from: 2020, to: 2026 });
    expect(dateExtent('199X')).toMatchObject({ precision: 'decade', from: 1990, to: 2000 });
    expect(() => dateExtent('spring')).toThrow('spring');
  });

  it('falls into the band of its year however long that is', () => {
    const axis = yearAxis(2018, 2020, 0, (year) => (year === 2019 ? 120 : 10));
    expect([axis.at(2018.5), axis.at(2019.5), axis.at(2021)]).toEqual([5, 70, 140]);
  });
});

describe('names beside marks', () => {
  it('never touch in a row', () => {
    const { places, rows } = packRows(
      [
        { id: 'a', a: 0, b: 4, width: 60 },
        { id: 'b', a: 50, b: 54, width: 40 },
        { id: 'c', a: 95, b: 99, width: 60 },
      ],
      100,
    );
    expect(places).toEqual([
      { row: 0, side: 'right' },
      { row: 1, side: 'right' },
      { row: 2, side: 'left' },
    ]);
    expect(rows).toBe(3);
    expect(() => packRows([{ id: 'long', a: 50, b: 54, width: 200 }], 100)).toThrow('long');
  });

  it('keep their order and do not overlap when they are spread', () => {
    const starts = spread([0, 1, 2, 100], [10, 10, 10, 10], 0);
    for (let index = 1; index < starts.length; index += 1)
      expect(starts[index]).toBeGreaterThanOrEqual((starts[index - 1] ?? 0) + 10);
    expect(starts[3]).toBe(100);
  });
});

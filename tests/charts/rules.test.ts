import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/charts/chart.ts';
import { checkCharts } from '../../src/charts/check.ts';
import { defineChart } from '../../src/charts/chart.ts';
import { drawingDocument } from '../../src/charts/svg.ts';
import { need } from '../../src/ledger/lookup.ts';
import { printProblem } from '../../src/ledger/problem.ts';
import { readLedger } from '../../src/ledger/read.ts';
import { soundClaim, writeContent } from '../helpers/content.ts';

const both = (text: string) => ({ en: text, ru: text });
const words = (change: Record<string, unknown> = {}) => ({
  id: 'sample',
  title: both('769 of them'),
  subtitle: both('Patents in 2015'),
  note: both('N'),
  source: both('Document 004'),
  description: both('D'),
  method: both('M'),
  ...change,
});
const row = (change: Partial<ChartRow> = {}): ChartRow => ({
  id: 'given',
  label: both('Given'),
  amount: 769,
  unit: 'patents',
  date: '2015',
  status: 'report',
  check: 'unchecked',
  mark: 'report',
  claim: 'patents-given',
  ...change,
});

/** What the rules say of a chart with these rows and words, over a ledger of one claim. */
function faults(
  rows: readonly ChartRow[] | (() => readonly ChartRow[]),
  change?: Record<string, unknown>,
): string {
  const root = writeContent({
    'content/claims/004.yaml': [soundClaim()],
    'content/charts/sample.yaml': words(change),
  });
  const chart = defineChart({
    id: 'sample',
    model: () => ({ rows: typeof rows === 'function' ? rows() : rows }),
    draw: () => drawingDocument().createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGSVGElement,
  });
  return checkCharts(root, [chart], readLedger(root).ledger).map(printProblem).join('\n');
}

describe('the rules of the charts', () => {
  it('have nothing against a sound chart', () => {
    expect(faults([row()])).toBe('');
  });

  it('name chart, row and mend where a row rests on nothing', () => {
    const { claim: _, ...bare } = row();
    expect(faults([bare])).toMatch(
      /src\/charts\/sample\/model.ts the chart "sample" row "given" rests on nothing\. Mend: name its claim/,
    );
  });

  it('take a row of the check or a document for a claim', () => {
    const { claim: _, ...bare } = row();
    expect(faults([{ ...bare, document: '004' }])).toBe('');
    expect(faults([{ ...bare, checkRow: '99' }])).toMatch(/row of the check "99", which does not exist/);
  });

  it('refuse a claim, a unit and a document that nobody knows, and suggest the nearest', () => {
    expect(faults([row({ claim: 'patents-givn' })])).toMatch(
      /claim "patents-givn", which does not exist.*the nearest is "patents-given"/,
    );
    expect(faults([row({ unit: 'patent' })])).toMatch(/unit "patent", which does not exist/);
    expect(faults([row({ document: '009' })])).toMatch(/document "009", which does not exist/);
  });

  it('refuse a chart without rows, a row that is there twice and an amount without a unit', () => {
    expect(faults([], { title: both('T'), subtitle: both('S'), source: both('S') })).toMatch(/has no rows/);
    expect(faults([row(), row()])).toMatch(/row "given" is there twice/);
    const { unit: _, ...bare } = row();
    expect(faults([bare])).toMatch(/amount without a unit/);
    expect(faults([row(), row({ id: 'nan', amount: NaN })])).toMatch(/"nan" has an amount that is no number/);
  });

  it('refuse two units in one series', () => {
    const series = both('Huawei');
    expect(faults([row({ series }), row({ id: 'ratio', unit: 'times', series })])).toMatch(
      /row "ratio" is in times, and row "given" of the same series in patents/,
    );
    expect(faults([row(), row({ id: 'ratio', unit: 'times' })])).toBe('');
  });

  it('name the chart whose model asks for an entity that does not exist', () => {
    expect(
      faults(() => {
        need(new Map<string, string>(), 'nobody', 'entity');
        return [];
      }),
    ).toMatch(/the chart "sample" cannot be drawn: There is no entity "nobody"\. Mend: name one that exists/);
  });

  it('name a chart without words', () => {
    expect(faults([row()], { id: 'other' })).toMatch(/the chart "sample" has no words/);
  });
});

describe('the rule of the numbers in a chart’s words', () => {
  it.each([
    ['a title', { title: both('770 of them') }, /sample.yaml:\d+ the chart "sample" says 770 in title.en/],
    ['a note', { note: both('In 2016') }, /says 2016 in note.ru/],
    ['a label', { labels: { end: both('up to 800') } }, /says 800 in labels.end.en/],
    [
      'a state',
      { states: { one: { label: both('One'), title: both('12 each') } } },
      /says 12 in states.one.title.ru/,
    ],
    ['one language alone', { note: { en: 'N', ru: 'Их 98' } }, /says 98 in note.ru/],
    ['another document', { source: both('Document 003') }, /says 003/],
  ])('refuses a number that no row has, in %s', (_, change, fault) => {
    expect(faults([row()], change)).toMatch(fault);
  });

  it('takes scaled forms, parts of dates, numbers of labels and counts of rows', () => {
    const rows = [
      row({ amount: 3_180_000, date: '2019-09-11' }),
      row({ id: 'second', label: both('Top 500'), amount: 42_500, date: '2007/2017' }),
    ];
    expect(
      faults(rows, {
        title: { en: '3.18 million and 42,500', ru: '3,18 млн и 42 500' },
        subtitle: both('11 September 2019, 2007–2017'),
        note: both('2 rows of the 500; 5G and G20 are names'),
      }),
    ).toBe('');
  });

  it('takes an exempt number, and refuses one that is exempt and never said', () => {
    const title = both('769, and one of 10');
    expect(faults([row()], { title, exempt: { '10': 'a way to say it' } })).toBe('');
    expect(faults([row()], { exempt: { '10': 'a way to say it' } })).toMatch(
      /sample.yaml:\d+ the chart "sample" exempts 10, which none of its words says/,
    );
  });
});

import { LANGUAGES, type Localised } from '../../languages.ts';
import type { Problem } from '../../ledger/problem.ts';
import type { ChartRow } from '../chart.ts';
import type { ChartWords } from '../words.ts';
import type { ChartRule } from './case.ts';

/** "3.18 million" is said of 3180000. */
const SCALES = [1, 1e3, 1e6, 1e9, 1e12];
/** Numbers inside names, such as 5G or G20, count nothing. */
const NAMES = /\p{L}[\p{L}-]*\d+\p{L}*|\d+[A-Z](?!\p{L})/gu;

/**
 * Every number in a chart's words is in its rows (an amount, a part of a date, a number in a label, the
 * number of a document, how many rows there are) or is exempt with a reason; and every exempt number is
 * there.
 */
export const provenWords: ChartRule = ({ id, words, rows, ledger }) => {
  const known = numbersOfRows(rows);
  const documents = new Set(
    rows.flatMap(({ claim = '', document }) => document ?? ledger.claims.get(claim)?.document ?? []),
  );
  const exempt = Object.keys(words.exempt);
  const used = new Set<string>();
  const problems: Problem[] = textsOf(words).flatMap(({ path, text }) =>
    LANGUAGES.flatMap((language) =>
      digitsIn(text[language]).flatMap((digits): Problem[] => {
        const excuse = exempt.filter((one) => same(one, digits));
        for (const one of excuse) used.add(one);
        if (
          excuse.length > 0 ||
          documents.has(digits) ||
          readings(digits).some((number) => known.has(number))
        )
          return [];
        return [
          {
            file: words.writtenAt.file,
            line: words.writtenAt.lineOf([...path, language]),
            message: `the chart "${id}" says ${digits} in ${path.join('.')}.${language}, and no row has it`,
            mend: 'correct the number, add the row that gives it, or exempt it with a reason',
          },
        ];
      }),
    ),
  );
  const idle = exempt.filter((one) => !used.has(one));
  return [
    ...problems,
    ...idle.map((one) => ({
      file: words.writtenAt.file,
      line: words.writtenAt.lineOf(['exempt', one]),
      message: `the chart "${id}" exempts ${one}, which none of its words says`,
      mend: 'leave it out',
    })),
  ];
};

/** Everything that a chart says, with its place in the file. */
function textsOf(words: ChartWords): { path: string[]; text: Localised }[] {
  const { states = {}, labels } = words;
  const own = Object.entries(words).flatMap(([key, text]) =>
    isLocalised(text) ? [{ path: [key], text }] : [],
  );
  return [
    ...own,
    ...Object.entries(labels).map(([key, text]) => ({ path: ['labels', key], text })),
    ...Object.entries(states).flatMap(([key, { label, title }]) => [
      { path: ['states', key, 'label'], text: label },
      { path: ['states', key, 'title'], text: title },
    ]),
  ];
}

function isLocalised(value: unknown): value is Localised {
  return (
    typeof value === 'object' &&
    value !== null &&
    LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')
  );
}

/** The numbers of a text as they are written; a sentence's own stops and spaces are left out. */
export function digitsIn(text: string): string[] {
  const plain = text.replace(NAMES, ' ').replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return plain.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** What the digits may mean: "1,234" is a decimal in Russian and a thousand in English. */
function readings(digits: string): number[] {
  const decimal = Number(digits.replace(',', '.'));
  const grouped = Number(digits.replace(/,(?=\d{3})/g, ''));
  return [decimal, grouped].filter(Number.isFinite);
}

/** "004" is exempt only as "004"; "0,3" is exempt as "0.3". */
function same(exempt: string, digits: string): boolean {
  return exempt.replace(',', '.') === digits.replace(',', '.');
}

/** Every number that the rows give; years, months and days of their dates are told apart by nothing. */
export function numbersOfRows(rows: readonly ChartRow[]): Set<number> {
  return new Set([
    rows.length,
    ...rows.flatMap(({ amount, date, label, series }) => [
      ...(amount === undefined
        ? []
        : SCALES.map((scale) => Number((Math.abs(amount) / scale).toPrecision(12)))),
      ...[...(date?.match(/\d+/g) ?? [])].map(Number),
      ...[label, series].flatMap((text) =>
        text ? LANGUAGES.flatMap((language) => digitsIn(text[language]).flatMap(readings)) : [],
      ),
    ]),
  ]);
}

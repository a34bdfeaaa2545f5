import type { AnyChart } from '../charts/chart.ts';
import type { ChartWords } from '../charts/words.ts';
import { LANGUAGES } from '../languages.ts';
import { lookup, need } from '../ledger/lookup.ts';
import { absolute, paths } from '../site.ts';
import { strings } from '../strings/index.ts';
import { chartRecords } from './chartTable.ts';

const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What the fields of a row mean. */
const FIELDS: Record<string, string> = {
  id: 'Name of the row, unique in this chart',
  label: 'What the point is, in each language',
  series: 'What the point belongs to, in each language',
  amount: 'The number as a number, in `unit`; null where the point has none',
  unit: 'Key of `units`',
  qualifier: 'How exactly the amount is meant: exactly, about, more-than, less-than, up-to, at-least',
  date: 'Extended Date/Time Format, ISO 8601-2',
  status: 'Who stands behind it: record, report, plan, view',
  check: 'What the independent check found: confirmed, differs, contradicted, unchecked',
  claim: 'Claim that the point rests on; key of `claims`',
  document: 'Document of the claim; key of `documents`',
  checkRow: 'Row of the independent check that gives the point',
  source: 'Public series that the point is from',
  licence: 'Licence of that series',
};

/** A chart as one JSON file that explains itself: words, rows, units, where they come from, and the licence. */
export function chartFile(chart: AnyChart, words: ChartWords): Record<string, unknown> {
  const { id } = chart;
  const ledger = lookup();
  const rows = chartRecords(chart);
  const named = (key: string): string[] => [
    ...new Set(rows.flatMap((row) => (row[key] as string | null) ?? [])),
  ];
  const inEach = (address: (language: (typeof LANGUAGES)[number]) => string): Record<string, string> =>
    Object.fromEntries(LANGUAGES.map((language) => [language, absolute(address(language))]));
  const { title, subtitle, description, note, howToRead, source, method } = words;
  return {
    id,
    title,
    subtitle,
    description,
    note,
    ...(howToRead && { howToRead }),
    source,
    method,
    languages: LANGUAGES,
    publisher: Object.fromEntries(LANGUAGES.map((language) => [language, strings(language).siteName])),
    address: inEach((language) => paths.chart(language, id)),
    pictures: inEach((language) => paths.chartPicture(id, language, 'svg')),
    table: absolute(paths.chartData(id, 'csv')),
    licence: LICENCE,
    attribution: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        `${strings(language).siteName}. ${title[language]}. ${absolute(paths.chart(language, id))}. ${LICENCE.id}`,
      ]),
    ),
    fields: FIELDS,
    units: Object.fromEntries(
      named('unit').map((unit) => {
        const { kind, currency, forms } = need(ledger.units, unit, 'unit');
        return [unit, { kind, ...(currency && { currency }), forms }];
      }),
    ),
    documents: Object.fromEntries(
      named('document').map((document) => [
        document,
        {
          title: need(ledger.documents, document, 'document').title,
          address: inEach((language) => paths.document(language, document)),
        },
      ]),
    ),
    claims: Object.fromEntries(
      named('claim').map((claim) => [
        claim,
        {
          text: need(ledger.claims, claim, 'claim').text,
          address: inEach((language) => paths.claim(language, claim)),
        },
      ]),
    ),
    rows,
  };
}

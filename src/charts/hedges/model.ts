import type { Localised } from '../../languages.ts';
import { need, type Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';

/** A word of document 003 and how often it occurs. */
export interface Hedge {
  word: string;
  meaning: Localised;
  row: ChartRow;
}

export interface Hedges extends ChartModel {
  hedges: readonly Hedge[];
  sentences: ChartRow;
}

const DOCUMENT = '003';

const MEANINGS: Record<string, Localised> = {
  could: { en: 'possible', ru: 'мог бы' },
  might: { en: 'less sure', ru: 'мог бы, осторожнее' },
  may: { en: 'possible', ru: 'может' },
  would: { en: 'on a condition', ru: 'стал бы, если' },
  will: { en: 'expected', ru: 'будет' },
};

/** How often five words occur in document 003, and its sentences; counted by us from the text. */
export function hedges({ documents }: Lookup): Hedges {
  const document = need(documents, DOCUMENT, 'document');
  const counted = (id: string, label: Localised, amount: number, unit: string): ChartRow => ({
    id,
    label,
    amount,
    unit,
    status: 'view',
    check: 'unchecked',
    mark: 'view',
    document: DOCUMENT,
  });
  const words = Object.entries(document.hedges ?? {})
    .map(([word, count]): Hedge => {
      const meaning = need(new Map(Object.entries(MEANINGS)), word, 'meaning of the word');
      const label = { en: `“${word}”, our count`, ru: `«${word}» (${meaning.ru}), наш подсчёт` };
      return { word, meaning, row: counted(word, label, count, 'occurrences') };
    })
    .sort((a, b) => (b.row.amount ?? 0) - (a.row.amount ?? 0));
  const sentences = counted(
    'sentences',
    { en: 'All sentences of the essay, our count', ru: 'Все предложения эссе, наш подсчёт' },
    document.sentences ?? 0,
    'sentences',
  );
  return { rows: [...words.map(({ row }) => row), sentences], hedges: words, sentences };
}

import { lookup } from '../ledger/lookup.ts';

/** Every value of every public series as one record, with its source and licence. */
export function seriesTable(): Record<string, unknown>[] {
  return lookup().ledger.series.flatMap((series) =>
    series.values.map((value) => {
      const source = series.sources[value.source];
      return {
        series: series.id,
        title: series.title,
        date: value.date,
        amount: value.amount,
        qualifier: value.qualifier,
        unit: series.unit,
        status: value.status ?? series.status,
        break: series.breaks.some(({ date }) => date === value.date),
        publisher: source?.publisher.en ?? null,
        source: source?.title ?? null,
        url: source?.url ?? null,
        readInCopy: source?.copy ?? null,
        licence: series.licence.name.en,
        attribution: series.licence.attribution ?? null,
      };
    }),
  );
}

import type { CustomRecord } from 'pagefind';
import type { SearchRecord } from '../record.ts';

/** What Pagefind is told of a thing. Its other names are not among it: the vocabulary leads from them to the thing. */
export function customRecord(record: SearchRecord, language: string): CustomRecord {
  return {
    url: `/${language}/${record.address}`,
    language,
    content: `${record.title}. ${record.text}`,
    meta: {
      title: record.title,
      kind: record.kind,
      ...(record.mark && { mark: record.mark }),
      ...(record.place && { place: record.place }),
    },
    filters: Object.fromEntries(Object.entries(record.facets).map(([name, values]) => [name, [...values]])),
  };
}

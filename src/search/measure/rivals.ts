import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '../../languages.ts';
import type { Pagefind } from '../fullText.ts';
import type { SearchRecord } from '../record.ts';

/** A way of searching the same records. */
export interface Rival {
  name: string;
  /** Addresses below the language's folder, the best first. */
  find: (query: string) => Promise<string[]>;
  /** Bytes of index that the first query needs, compressed. */
  bytes: number;
}

/** Pagefind as it comes, over the records of a language. */
export function plainPagefind(pagefind: Pagefind, language: Language, bytes: number): Rival {
  return {
    name: 'Pagefind alone',
    bytes,
    async find(query) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
      return pages.map((page) => (page.raw_url ?? page.url).split(`/${language}/`)[1] ?? '');
    },
  };
}

interface Text {
  [field: string]: string;
  id: string;
  title: string;
  names: string;
  text: string;
}

const FIELDS = ['title', 'names', 'text'] as const;

function textsOf(records: readonly SearchRecord[]): Text[] {
  const texts = records.map(({ address, title, aliases, foreign, text }) => ({
    id: address,
    title,
    names: [...aliases, ...foreign].join(' '),
    text,
  }));
  // An event that its claim tells of has the claim's address.
  return [...new Map(texts.map((one) => [one.id, one])).values()];
}

/** MiniSearch with the settings that its documentation proposes for typing people: beginnings and small mistakes. */
export function miniSearch(records: readonly SearchRecord[]): Rival {
  const index = new MiniSearch<Text>({
    fields: [...FIELDS],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, names: 2 } },
  });
  index.addAll(textsOf(records));
  return {
    name: 'MiniSearch alone',
    bytes: brotliCompressSync(JSON.stringify(index)).length,
    find: (query) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      ),
  };
}

/** FlexSearch with beginnings of words and suggestions, over the same fields. */
export function flexSearch(records: readonly SearchRecord[]): Rival {
  const index = new Document<Text>({ document: { id: 'id', index: [...FIELDS] }, tokenize: 'forward' });
  for (const text of textsOf(records)) index.add(text);
  const parts: string[] = [];
  void index.export((key, data) => {
    parts.push(key, String(data));
  });
  return {
    name: 'FlexSearch alone',
    bytes: brotliCompressSync(parts.join('\n')).length,
    find(query) {
      const found = index.search(query, { limit: 10, suggest: true });
      return Promise.resolve([...new Set(found.flatMap(({ result }) => result.map(String)))].slice(0, 10));
    },
  };
}

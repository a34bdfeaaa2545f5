import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { RecordsByLanguage, SearchRecord } from '../record.ts';
import { makeChunksSmall } from './smallChunks.ts';

/** Pagefind's index in the making. */
export interface FullIndex {
  /** Takes records, one a thing, so that a hit is the claim and not the top of a page. @throws Error that says which record was refused */
  add: (records: RecordsByLanguage) => Promise<void>;
  /** Writes the index. @param output folder to write, `dist/pagefind` */
  write: (output: string) => Promise<void>;
}

/** Starts Pagefind, which works in a process of its own. */
export async function startFullIndex(): Promise<FullIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The index could not be made: ${errors.join('; ')}`);
  return {
    async add(records) {
      const all = [...records].flatMap(([language, own]) => own.map((record) => ({ language, record })));
      await Promise.all(
        all.map(async ({ language, record }) => {
          const { errors: refused } = await index.addCustomRecord(customRecord(record, language));
          if (refused.length > 0)
            throw new Error(`Pagefind refused ${record.address}: ${refused.join('; ')}`);
        }),
      );
    },
    async write(output) {
      rmSync(output, { recursive: true, force: true });
      await index.writeFiles({ outputPath: output });
      makeChunksSmall(output);
      // Pagefind's own interfaces are not used.
      for (const file of readdirSync(output))
        if (/ui\.(?:js|css)$|highlight\.js$|worker\.js$/.test(file)) rmSync(join(output, file));
      await index.deleteIndex();
    },
  };
}

function customRecord(
  record: SearchRecord,
  language: string,
): Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0] {
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

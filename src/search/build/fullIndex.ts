import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { RecordsByLanguage, SearchRecord } from '../record.ts';
import { makeChunksSmall } from './smallChunks.ts';

/**
 * Makes Pagefind's index of the records, one record a thing, so that a hit is the claim and not the top of a page.
 *
 * @param output folder to write, `dist/pagefind`
 * @throws Error that says which record was refused
 */
export async function writeFullIndex(records: RecordsByLanguage, output: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The index could not be made: ${errors.join('; ')}`);
  for (const [language, all] of records) {
    await Promise.all(
      all.map(async (record) => {
        const { errors: refused } = await index.addCustomRecord(customRecord(record, language));
        if (refused.length > 0) throw new Error(`Pagefind refused ${record.address}: ${refused.join('; ')}`);
      }),
    );
  }
  await index.writeFiles({ outputPath: output });
  makeChunksSmall(output);
  // Pagefind's own interfaces are not used.
  for (const file of readdirSync(output))
    if (/ui\.(?:js|css)$|highlight\.js$|worker\.js$/.test(file)) rmSync(join(output, file));
  await index.deleteIndex();
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

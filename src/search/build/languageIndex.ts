/**
 * Pagefind for one language, in a thread of its own: its program answers one question after another, so
 * that two languages take turns in one and half the time in two.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../record.ts';
import { customRecord } from './customRecord.ts';
import { makeChunksSmall } from './smallChunks.ts';

/** What the thread is asked for; it answers each with what went wrong, or with nothing. */
export type IndexTask =
  | { does: 'add'; language: string; records: readonly SearchRecord[] }
  | { does: 'write'; output: string }
  | { does: 'close' };

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

let started: Promise<PagefindIndex> | undefined;

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The index could not be made: ${errors.join('; ')}`);
  return index;
}

async function work(task: IndexTask): Promise<void> {
  const index = await (started ??= startIndex());
  if (task.does === 'add') {
    await Promise.all(
      task.records.map(async (record) => {
        const { errors } = await index.addCustomRecord(customRecord(record, task.language));
        if (errors.length > 0) throw new Error(`Pagefind refused ${record.address}: ${errors.join('; ')}`);
      }),
    );
  } else if (task.does === 'write') {
    await index.writeFiles({ outputPath: task.output });
    makeChunksSmall(task.output);
    // Pagefind's own interfaces are not used.
    for (const file of readdirSync(task.output))
      if (/ui\.(?:js|css)$|highlight\.js$|worker\.js$/.test(file)) rmSync(join(task.output, file));
  } else await close();
}

if (!isMainThread)
  parentPort?.on('message', ({ id, task }: { id: number; task: IndexTask }) => {
    work(task).then(
      () => parentPort?.postMessage({ id }),
      (error: unknown) =>
        parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  });

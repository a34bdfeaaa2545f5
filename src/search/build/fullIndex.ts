import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../record.ts';
import type { IndexTask } from './languageIndex.ts';

/** Pagefind's index of one language in the making. */
export interface FullIndex {
  /** Takes records, one a thing, so that a hit is the claim and not the top of a page. @throws Error that says which record was refused */
  add: (records: readonly SearchRecord[]) => Promise<void>;
  /** Writes the index. @param output an empty folder */
  write: (output: string) => Promise<void>;
  /** Ends Pagefind. */
  close: () => Promise<void>;
}

/** What Pagefind says of its languages: the file that it reads first. */
interface Entry {
  languages: Record<string, unknown>;
}

const ENTRY = 'pagefind-entry.json';

/** Starts Pagefind for a language, in a thread of its own. */
export function startFullIndex(language: string): FullIndex {
  const thread = new Worker(new URL('languageIndex.ts', import.meta.url));
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  thread.on('message', ({ id, error }: { id: number; error?: string }) => {
    const task = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) task?.resolve();
    else task?.reject(new Error(error));
  });
  let broken: Error | undefined;
  thread.on('error', (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
  });
  let count = 0;
  const ask = (task: IndexTask): Promise<void> =>
    new Promise((resolve, reject) => {
      // A thread that has ended answers nothing more.
      if (broken) return reject(broken);
      count += 1;
      waiting.set(count, { resolve, reject });
      thread.postMessage({ id: count, task });
    });
  return {
    add: (records) => ask({ does: 'add', language, records }),
    write: (output) => ask({ does: 'write', output }),
    async close() {
      await ask({ does: 'close' });
      await thread.terminate();
    },
  };
}

/**
 * Puts the indexes of the languages into one folder, as Pagefind would have written them together: only
 * its entry names all of them.
 */
export function joinIndexes(folders: readonly string[], output: string): void {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const entries = folders.map((folder) => {
    cpSync(folder, output, { recursive: true });
    return JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as Entry;
  });
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as Entry['languages'];
  writeFileSync(join(output, ENTRY), JSON.stringify({ ...entries[0], languages }));
}

import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
/** How the files end that hold the text of one thing each. */
const TEXT = '.pf_fragment';

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
 * its entry names all of them. What the folder has of an earlier index goes, but for texts of things:
 * their names are hashes of what they hold, so that those which are still there need no copying.
 */
export function joinIndexes(folders: readonly string[], output: string): void {
  const present = new Set(existsSync(output) ? filesIn(output) : []);
  const entries = folders.map((folder) => {
    for (const file of filesIn(folder)) {
      const kept = present.delete(file) && file.endsWith(TEXT);
      if (!kept) cpSync(join(folder, file), join(output, file));
    }
    return JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as Entry;
  });
  for (const file of present) rmSync(join(output, file), { force: true });
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as Entry['languages'];
  writeFileSync(join(output, ENTRY), JSON.stringify({ ...entries[0], languages }));
}

/** Files below a folder, relative to it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(relative(folder, parentPath), name));
}

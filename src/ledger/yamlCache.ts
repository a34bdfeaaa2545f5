import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What faultless YAML files held when they were parsed, by the hash of their text: a build parses only what changed. */
const CACHE = '.cache/yaml';

/** The data of a text that was kept before; undefined where there is none. */
export function keptData(text: string): unknown {
  const path = pathOf(text);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Keeps the data of a faultless text; several builds may do so at once, so the file appears whole. */
export function keepData(text: string, data: unknown): void {
  const path = pathOf(text);
  mkdirSync(join(process.cwd(), CACHE), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(data));
  renameSync(`${path}.${process.pid}`, path);
}

function pathOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return join(process.cwd(), CACHE, `${hash}.json`);
}

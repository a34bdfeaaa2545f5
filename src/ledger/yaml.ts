import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, isMap, isSeq, parseDocument, type Document as YamlDocument } from 'yaml';
import type { ZodType } from 'zod';
import type { Problem } from './problem.ts';
import { keepData, keptData } from './yamlCache.ts';

/** Where an entry of the content stands. */
export interface Origin {
  file: string;
  /** One-based line of the entry, or of a key path inside it. */
  lineOf: (path?: readonly PropertyKey[]) => number;
}

/**
 * File and line of an entry, or of a key path inside it. The line is looked for when it is read, for
 * that parses the file: most places are never told.
 */
export function placeOf(
  writtenAt: Origin,
  path: readonly PropertyKey[] = [],
): { file: string; line: number } {
  return {
    file: writtenAt.file,
    get line() {
      return writtenAt.lineOf(path);
    },
  };
}

/** An entry that fits its schema, with the place it was read from. */
export type Entry<T> = T & { writtenAt: Origin };

/**
 * Reads every YAML file under a folder; each file holds one entry or a list of entries.
 *
 * @param root the project's root; `folder` is relative to it
 * @param problems what does not fit is added here, one problem per fault, with its line
 */
export function readEntries<T>(
  root: string,
  folder: string,
  schema: ZodType<T>,
  problems: Problem[],
): Entry<T>[] {
  return yamlFiles(join(root, folder)).flatMap((path) =>
    readFile(path, relative(root, path), schema, problems),
  );
}

/** Paths of the YAML files under a folder or of the one file named, sorted; none where it does not exist. */
function yamlFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(path, name));
}

function readFile<T>(path: string, file: string, schema: ZodType<T>, problems: Problem[]): Entry<T>[] {
  const text = readFileSync(path, 'utf8');
  const data = dataOf(text, file, problems);
  if (data === undefined) return [];
  const items: unknown[] = Array.isArray(data) ? data : [data];
  // Lines are asked for only where something is wrong: the text is parsed for them then.
  let parsedText: ParsedText | undefined;
  return items.flatMap((item, index) => {
    const base = Array.isArray(data) ? [index] : [];
    const lineOf = (inside: readonly PropertyKey[] = []): number => {
      parsedText ??= parseText(text);
      return nearestLine(parsedText.document, parsedText.lines, [...base, ...inside]);
    };
    const parsed = schema.safeParse(item);
    if (parsed.success) return [{ ...parsed.data, writtenAt: { file, lineOf } }];
    for (const issue of parsed.error.issues) {
      problems.push({
        file,
        line: lineOf(issue.path),
        message: `${issue.path.join('.') || 'entry'}: ${issue.message}`,
        mend: 'write the field as docs/ describes it',
      });
    }
    return [];
  });
}

interface ParsedText {
  document: YamlDocument;
  lines: LineCounter;
}

function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

/** What a YAML text holds; undefined where it is not valid, which is added to the problems. */
function dataOf(text: string, file: string, problems: Problem[]): unknown {
  const kept = keptData(text);
  if (kept !== undefined) return kept;
  const { document, lines } = parseText(text);
  for (const error of document.errors) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
      mend: 'correct the syntax; put texts that hold a colon or a quotation mark in quotes',
    });
  }
  if (document.errors.length > 0) return undefined;
  const data: unknown = document.toJS();
  keepData(text, data);
  return data;
}

/** Line of the deepest node on the path that exists. */
function nearestLine(document: YamlDocument, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length);
    const parent: unknown = length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
    const last = keys.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(last));
      const key = pair?.key as { range?: [number, number, number] } | undefined;
      if (key?.range) return lines.linePos(key.range[0]).line;
    }
    if (isSeq(parent)) {
      const item = parent.items[Number(last)] as { range?: [number, number, number] } | undefined;
      if (item?.range) return lines.linePos(item.range[0]).line;
    }
  }
  return 1;
}

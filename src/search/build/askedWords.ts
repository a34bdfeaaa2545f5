import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, isMap, isScalar } from 'yaml';
import type { Language } from '../../languages.ts';
import { ContentError, type Problem } from '../../ledger/problem.ts';
import type { RecordsByLanguage, SearchRecord } from '../record.ts';

/** A thing's address with the words under which people look for it. */
export interface AskedEntry {
  address: string;
  words: readonly string[];
  line: number;
}

const fileOf = (language: Language): string => `content/search/asked.${language}.yaml`;

/** Reads a file of words under which things are looked for. @throws ContentError where it is no list of addresses */
export function readAsked(text: string, file: string): AskedEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    throw new ContentError([
      {
        file,
        line: lines.linePos(broken.pos[0]).line,
        message: broken.message.split('\n')[0] ?? 'is not YAML',
        mend: 'write an address, a colon, and words parted by semicolons',
      },
    ]);
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const words = String((isScalar(value) ? value.value : undefined) ?? '')
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(Boolean);
    return [{ address: String(key.value), words, line: lines.linePos(key.range?.[0] ?? 0).line }];
  });
}

/** Entries whose address the site does not have, or that have no words. */
export function askedProblems(
  entries: readonly AskedEntry[],
  known: ReadonlySet<string>,
  file: string,
): Problem[] {
  return entries.flatMap(({ address, words, line }) => {
    if (!known.has(address))
      return [
        {
          file,
          line,
          message: `the site has nothing at “${address}”`,
          mend: 'write an address as the search page links it, without the language, or take the line out',
        },
      ];
    return words.length > 0
      ? []
      : [{ file, line, message: `“${address}” has no words`, mend: 'write words parted by semicolons' }];
  });
}

/**
 * The records with the words under which people look for them.
 *
 * @throws ContentError that names every entry whose address leads nowhere
 */
export function withAskedWords(records: RecordsByLanguage, root = '.'): RecordsByLanguage {
  const made = new Map<Language, SearchRecord[]>();
  const problems: Problem[] = [];
  for (const [language, own] of records) {
    const file = fileOf(language);
    const entries = readAsked(readFileSync(join(root, file), 'utf8'), file);
    problems.push(...askedProblems(entries, new Set(own.map(({ address }) => address)), file));
    const words = new Map(entries.map((entry) => [entry.address, entry.words]));
    made.set(
      language,
      own.map((record) => {
        const asked = words.get(record.address);
        // Several things of one address are found together: the first has the words.
        words.delete(record.address);
        return asked ? { ...record, asked } : record;
      }),
    );
  }
  if (problems.length > 0) throw new ContentError(problems);
  return made;
}

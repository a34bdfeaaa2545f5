import { brotliCompressSync, constants } from 'node:zlib';
import { edits } from '../distance.ts';
import { FOUND_KINDS, type FoundKind } from '../kinds.ts';
import { scriptOf, soundOf } from '../phonetic.ts';
import type { SearchRecord } from '../record.ts';
import { stem } from '../stem.ts';
import { isStopword } from '../stopwords.ts';
import { JOINT, packFacets, type Row, type VocabularyFile } from '../vocabulary.ts';
import { foldedWords } from '../words.ts';

/** The two files of a language's vocabulary: names for the first suggestions, sentences for the rest. */
export interface Vocabulary {
  names: VocabularyFile;
  claims: VocabularyFile;
}

const SENTENCES: ReadonlySet<FoundKind> = new Set(['section', 'event', 'claim']);
/** Bytes after compression. What is over it is found by the full index alone, so the first query never grows. */
export const BUDGET = { names: 20_500, claims: 30_000 } as const;
/** No text of such rows becomes smaller than this part of it. */
const BEST_RATIO = 6;
/** A name in the other language with more words than this does without the first suggestions. */
const LONG = 1;
/** Quality of compression that takes less than a tenth of the time of the best. */
const HURRY = 5;
/** A part of the records that is too small to look for. */
const FINE = 0.01;

/** Makes the vocabulary of a language. */
export function makeVocabulary(records: readonly SearchRecord[]): Vocabulary {
  return {
    names: within(
      BUDGET.names,
      records.filter(({ kind }) => !SENTENCES.has(kind)),
    ),
    claims: within(
      BUDGET.claims,
      records.filter(({ kind }) => SENTENCES.has(kind)),
    ),
  };
}

/** The words under which people look for the things of the first file, by address: they travel with the second. */
export function askedOfNames(records: readonly SearchRecord[]): Record<string, string> {
  return Object.fromEntries(
    records
      .filter(({ kind, asked }) => !SENTENCES.has(kind) && asked && asked.length > 0)
      .map((record) => [record.address, packAsked(record)]),
  );
}

/** Names in the other language that the first file has no room for, by address. */
export function longForeignNames(records: readonly SearchRecord[]): Record<string, string> {
  return Object.fromEntries(
    records.flatMap((record) => {
      const names = SENTENCES.has(record.kind) ? [] : foreignOf(record).filter(isLong);
      return names.length > 0 ? [[record.address, names.join(JOINT)]] : [];
    }),
  );
}

function isLong(name: string): boolean {
  return foldedWords(name).length > LONG;
}

/** Nobody sees these words: they travel folded, without small words, each phrase once. */
function packAsked({ asked = [] }: SearchRecord): string {
  const phrases = asked.map((phrase) => {
    const words = foldedWords(phrase);
    const telling = words.filter((word) => !isStopword(word));
    return (telling.length > 0 ? telling : words).join(' ');
  });
  return [...new Set(phrases)].filter(Boolean).join(JOINT);
}

/** As many records as fit, the more important kinds first. */
function within(budget: number, records: readonly SearchRecord[]): VocabularyFile {
  const ordered = FOUND_KINDS.flatMap((kind) => records.filter((record) => record.kind === kind));
  const fits = (count: number): boolean => {
    const file = fileOf(ordered.slice(0, count), false);
    // What fits when it is compressed in a hurry fits all the more when it is not.
    return compressedSize(file, HURRY) <= budget || compressedSize(file) <= budget;
  };
  let from = 0;
  let to = likely(ordered, budget * BEST_RATIO);
  // Most sites fit at the first look; others are halved until they do.
  if (to === ordered.length && fits(to)) return fileOf(ordered, true);
  while (to - from > Math.max(1, to * FINE)) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) from = middle;
    else to = middle;
  }
  return fileOf(ordered.slice(0, from), true);
}

/** How many of the records could fit at all: compressing thousands that cannot would take minutes. */
function likely(records: readonly SearchRecord[], most: number): number {
  let size = 0;
  const over = records.findIndex((record) => (size += JSON.stringify(rowOf(record, false)).length) > most);
  return over < 0 ? records.length : over;
}

/** Bytes that a host sends for a value as JSON. @param quality of the compression, from 0 to 11 */
export function compressedSize(value: unknown, quality: number = constants.BROTLI_MAX_QUALITY): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(JSON.stringify(value), { params }).length;
}

/**
 * @param asked whether with the words under which people look for things: those are written by hand, do not
 *   grow by themselves, and so do not count
 */
function fileOf(records: readonly SearchRecord[], asked: boolean): VocabularyFile {
  const file: Partial<Record<FoundKind, Row[]>> = {};
  for (const record of records) (file[record.kind] ??= []).push(rowOf(record, asked));
  return file;
}

function rowOf(record: SearchRecord, asked: boolean): Row {
  const { own, foreign } = namesOf(record);
  const row = [
    record.title,
    record.address,
    packFacets({ ...record.facets, kind: [] }, record.mark),
    own,
    foreign,
    // A claim's place is its document, which the facets name.
    record.kind === 'claim' ? '' : (record.place ?? ''),
    asked && SENTENCES.has(record.kind) ? packAsked(record) : '',
  ];
  while (row.at(-1) === '') row.pop();
  return row as unknown as Row;
}

const named = new WeakMap<SearchRecord, { own: string; foreign: string }>();

/** A record's other names that travel with the first file. A row is made up to three times, its names once. */
function namesOf(record: SearchRecord): { own: string; foreign: string } {
  const known = named.get(record);
  if (known) return known;
  const foreign = foreignOf(record).filter((name) => !isLong(name));
  const names = {
    own: telling(record.aliases, [record.title]).join(JOINT),
    foreign: foreign.join(JOINT),
  };
  named.set(record, names);
  return names;
}

function foreignOf(record: SearchRecord): string[] {
  return telling(record.foreign, [record.title, ...record.aliases]);
}

/** Names that the search would not find by itself: other forms of a known one and small mistakes are left out. */
function telling(names: readonly string[], known: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const key = keyOf(name);
    const before = [...known, ...kept].flatMap((one) => [one, one.replace(/\s*\([^)]*\)$/, '')]).map(keyOf);
    if (key === '' || before.some((one) => one === key || isMistake(key, one))) continue;
    kept.push(name.replaceAll(JOINT, ' '));
  }
  return kept;
}

function keyOf(name: string): string {
  return foldedWords(name).map(stem).join(' ');
}

/** True where one is the other with a letter wrong, or sounds like it: the search mends that itself. */
function isMistake(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || scriptOf(one) !== scriptOf(other)) return false;
  return edits(one, other, 1) <= (one.length < 6 ? 0 : 1) || soundOf(one) === soundOf(other);
}

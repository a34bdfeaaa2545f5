import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listItems, listOf, readCbor, writeCbor, type Cbor } from './cbor.ts';

/** First bytes of each of Pagefind's files, once unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Bytes of a part before compression; Pagefind's own are ten times that, which every further word would load. */
const PART = 4_500;
/** Words that share so many letters stay together: Pagefind finds longer words only in the part that it loads. */
const SHARED = 4;

/**
 * Parts the word lists of a Pagefind index into smaller files, so that a later query loads kilobytes and not tens of
 * them. The format is that of Pagefind 1.5: a table of contents whose third entry lists the parts by first and last word.
 *
 * @throws Error where the files are not of that format
 */
export function makeChunksSmall(bundle: string): void {
  for (const name of readdirSync(bundle).filter((one) => one.endsWith('.pf_meta'))) {
    const file = join(bundle, name);
    const meta = unpack(file);
    const chunks = Array.isArray(meta) ? meta[2] : undefined;
    if (!Array.isArray(meta) || meta.length !== 6 || !Array.isArray(chunks))
      throw new Error(`${file} is not the table of contents of Pagefind 1.5.`);
    meta[2] = chunks.flatMap((chunk) => splitChunk(bundle, chunk));
    pack(file, writeCbor(meta));
  }
}

/**
 * The parts of the word lists that a table of contents names: as much of the first word of each as tells it from the
 * words of the part before, and the file.
 *
 * @throws Error where the file is not such a table
 */
export function partsIn(file: string): [first: string, file: string][] {
  const meta = unpack(file);
  const chunks = Array.isArray(meta) ? meta[2] : undefined;
  if (!Array.isArray(chunks)) throw new Error(`${file} is not the table of contents of Pagefind 1.5.`);
  let before = '';
  return chunks.flatMap((chunk) => {
    const [first, last, name] = Array.isArray(chunk) ? chunk : [];
    if (typeof first !== 'string' || typeof last !== 'string' || typeof name !== 'string') return [];
    const beginning = first.slice(0, shared(first, before) + 1);
    before = last;
    return [[beginning, name]];
  });
}

/** How many letters two words begin with alike. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function splitChunk(bundle: string, chunk: Cbor): Cbor[] {
  const [, , hash] = Array.isArray(chunk) ? chunk : [];
  if (typeof hash !== 'string') throw new Error('The table of contents names a word list without a file.');
  const file = join(bundle, 'index', `${hash}.pf_index`);
  const [words] = listItems(bytesIn(file), SIGNATURE.length);
  if (!words) throw new Error(`${file} is not a word list of Pagefind 1.5.`);
  rmSync(file);
  return partsOf(listItems(words, 0)).map((part, number) => {
    const name = `${hash}${number.toString(36)}`;
    pack(join(bundle, 'index', `${name}.pf_index`), listOf([listOf(part)]));
    return [wordOf(part[0]), wordOf(part.at(-1)), name];
  });
}

function partsOf(words: readonly Buffer[]): Buffer[][] {
  const parts: Buffer[][] = [];
  let part: Buffer[] = [];
  let size = 0;
  let before = '';
  for (const word of words) {
    const beginning = wordOf(word).slice(0, SHARED);
    if (size > PART && beginning !== before) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(word);
    size += word.length;
    before = beginning;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The word itself, which an entry of a word list begins with. */
function wordOf(entry: Buffer | undefined): string {
  const [word] = entry ? listItems(entry, 0) : [];
  const text = word && readCbor(word, 0).value;
  return typeof text === 'string' ? text : '';
}

function bytesIn(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${file} is not one of Pagefind's files.`);
  return bytes;
}

function unpack(file: string): Cbor {
  return readCbor(bytesIn(file), SIGNATURE.length).value;
}

function pack(file: string, value: Buffer): void {
  writeFileSync(file, gzipSync(Buffer.concat([SIGNATURE, value]), { level: 9 }));
}

import { readNumber } from './numbers.ts';

/** A word of a text or of a query: as it stands there, and folded for comparison. */
export interface Word {
  /** Lower case, ё as е, without accents. */
  folded: string;
  start: number;
  end: number;
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*`;
const WORD = new RegExp(
  String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)?|${NUMBER}|[\p{Script=Han}]`,
  'gu',
);

const folded = new Map<string, string>();

/** Folds what does not tell words apart: case, accents, ё and е, й keeps its own letter. */
export function fold(text: string): string {
  let found = folded.get(text);
  if (found === undefined) {
    found = foldAnew(text);
    folded.set(text, found);
  }
  return found;
}

function foldAnew(text: string): string {
  if (/^[a-zа-я]+$/.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/['’`]s?(?=$|[^\p{L}])/gu, '')
      .normalize('NFD')
      // The breve of й is a letter's part, not an accent.
      .replace(/(?<!и)\p{M}|(?<=и)(?!\u0306)\p{M}/gu, '')
      .normalize('NFC')
  );
}

/**
 * The words of a text with their places.
 *
 * A number with thousands parted by spaces or commas is one word; followed by "million" or «млрд» it is the whole
 * number: "3.18 million", «3,18 млн» and 3 180 000 are the same word "3180000".
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    // A scale word that belongs to the number before it is no word of its own.
    if (start < (words.at(-1)?.end ?? 0)) continue;
    if (!/^\d/.test(raw)) {
      words.push({ folded: fold(raw), start, end: start + raw.length });
      continue;
    }
    const { value, length } = readNumber(raw, text.slice(start + raw.length));
    words.push({ folded: value, start, end: start + raw.length + length });
  }
  return words;
}

/** Texts of nothing but letters, spaces and plain signs, which most names and phrases are. */
const PLAIN = /^[a-zа-яё ,.;:!?«»“”()—–-]*$/i;
const PLAIN_WORD = /[a-zа-я]+/g;

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('ё', 'е').match(PLAIN_WORD) ?? [];
  return wordsOf(text).map(({ folded }) => folded);
}

const remembered = new Map<string, readonly string[]>();

/** The same, remembered: for titles, names and phrases, which are read again with every index, not for long texts. */
export function wordsOfName(text: string): readonly string[] {
  let found = remembered.get(text);
  if (found === undefined) {
    found = foldedWords(text);
    remembered.set(text, found);
  }
  return found;
}

/** True where the word is a number. */
export function isNumber(folded: string): boolean {
  return /^\d/.test(folded);
}

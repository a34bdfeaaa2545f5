import { FOUND_KINDS, type FoundKind } from './kinds.ts';
import type { Row, SentencesFile, VocabularyFile } from './vocabulary.ts';

/**
 * The sentences as they travel: a thing's parts column by column, for alike texts compress better side by side, and
 * Russian in Latin letters, of a byte each.
 */
export interface PackedSentences {
  things: Partial<Record<FoundKind, readonly string[]>>;
  meanings: string;
  others: string;
  light: string;
  /** Addresses, and words in their order. */
  asked: readonly [addresses: string, words: string];
  foreign: readonly [addresses: string, names: string];
  /** True where the scripts are exchanged. */
  exchanged?: boolean;
}

const COLUMNS = 7;
/** Title, place and the words that a thing is asked by: texts, where the others are addresses and codes. */
const TEXTS: ReadonlySet<number> = new Set([0, 5, 6]);
const NEXT = '\n';

/** Packs the sentences. @param exchange whether Cyrillic and Latin letters are exchanged: for a language in Cyrillic */
export function packSentences(file: SentencesFile, exchange: boolean): PackedSentences {
  const text = exchange ? exchangeScripts : same;
  const columns = (rows: readonly Row[]): string[] =>
    Array.from({ length: COLUMNS }, (_, column) =>
      (TEXTS.has(column) ? text : same)(rows.map((row) => row[column] ?? '').join(NEXT)),
    );
  return {
    things: Object.fromEntries(
      FOUND_KINDS.flatMap((kind) => (file.things[kind] ? [[kind, columns(file.things[kind])]] : [])),
    ),
    meanings: text(file.meanings.join(NEXT)),
    others: text(file.others ?? ''),
    light: text(file.light ?? ''),
    asked: pairs(file.asked, text),
    foreign: pairs(file.foreign, exchange ? same : exchangeScripts),
    ...(exchange && { exchanged: true }),
  };
}

/** The reverse of `packSentences`. */
export function unpackSentences(packed: PackedSentences): SentencesFile {
  const text = packed.exchanged ? exchangeScripts : same;
  const rows = (columns: readonly string[]): Row[] => {
    const [first = [], ...others] = columns.map((column, at) =>
      (TEXTS.has(at) ? text(column) : column).split(NEXT),
    );
    return first.map((title, row) => [title, ...others.map((column) => column[row] ?? '')] as unknown as Row);
  };
  const things: VocabularyFile = Object.fromEntries(
    FOUND_KINDS.flatMap((kind) => (packed.things[kind] ? [[kind, rows(packed.things[kind])]] : [])),
  );
  return {
    things,
    meanings: text(packed.meanings).split(NEXT),
    others: text(packed.others),
    light: text(packed.light),
    asked: record(packed.asked, text),
    // Of a Russian page they are Latin already, and of an English one Cyrillic.
    foreign: record(packed.foreign, packed.exchanged ? same : exchangeScripts),
  };
}

/** A record's keys, and its values in their order. */
function pairs(
  values: Readonly<Record<string, string>> = {},
  text: (text: string) => string,
): [keys: string, values: string] {
  return [Object.keys(values).join(NEXT), text(Object.values(values).join(NEXT))];
}

/** The reverse of `pairs`. */
function record(
  [keys, values]: readonly [keys: string, values: string],
  text: (text: string) => string,
): Record<string, string> {
  const list = text(values).split(NEXT);
  return Object.fromEntries(keys.split(NEXT).flatMap((key, at) => (key ? [[key, list[at] ?? '']] : [])));
}

function same(text: string): string {
  return text;
}

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ';
/** Signs that hardly any text has stand for the letters that Latin has not. */
const LATIN = 'abvgdeqzijklmnoprstufhc{}w~y^x`&$ABVGDEQZIJKLMNOPRSTUFHC[]W@Y<X>=*';
const OTHERS = new Uint16Array(0x460);
for (let at = 0; at < CYRILLIC.length; at += 1) {
  OTHERS[CYRILLIC.charCodeAt(at)] = LATIN.charCodeAt(at);
  OTHERS[LATIN.charCodeAt(at)] = CYRILLIC.charCodeAt(at);
}
/** So many letters are made at once: a call takes no more. */
const AT_ONCE = 8192;

/** The text with Cyrillic letters for Latin ones and Latin for Cyrillic; twice is the text again. */
export function exchangeScripts(text: string): string {
  let made = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const codes = new Uint16Array(Math.min(AT_ONCE, text.length - from));
    for (let at = 0; at < codes.length; at += 1) {
      const code = text.charCodeAt(from + at);
      codes[at] = OTHERS[code] || code;
    }
    made += String.fromCharCode(...codes);
  }
  return made;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchRecord } from '../record.ts';
import { startFullIndex } from '../build/fullIndex.ts';
import { makeVocabulary, compressedSize } from '../build/vocabularyFiles.ts';
import { createEngine } from '../engine.ts';
import { openPagefind, type Fetched } from './pagefindInNode.ts';

/** What a first and a further query load on a site of some size. */
export interface Load {
  chapters: number;
  records: number;
  /** Bytes of the names, for the first suggestions. */
  names: number;
  /** Bytes of names, sentences and Pagefind's parts for the first query; scripts of our own not counted. */
  first: number;
  /** Bytes of a further query. */
  later: number;
}

const SECTIONS = 7;
/** Fewer than a section of this site has: with all, Pagefind alone takes over a minute to write 1,200 chapters. */
const WORDS = 95;

/** Chapters of made-up text, with as many different words as prose of that length has. */
export function syntheticChapters(count: number): SearchRecord[] {
  const next = randomNumbers(7);
  const word = (): string =>
    `${SYLLABLES[next() % 40]}${SYLLABLES[next() % 40]}${next() % 3 === 0 ? (SYLLABLES[next() % 40] ?? '') : ''}`;
  // Prose gains new words with the square root of its length.
  const vocabulary = Array.from({ length: Math.round(Math.sqrt(count * SECTIONS * WORDS) * 40) }, word);
  // Few words are common, most are rare.
  const pick = (): string =>
    vocabulary[Math.floor(vocabulary.length * ((next() % 10_000) / 10_000) ** 3)] ?? 'word';
  const text = (length: number): string => Array.from({ length }, pick).join(' ');
  return Array.from({ length: count }, (_, chapter) => {
    const title = text(5);
    return [
      {
        kind: 'chapter',
        address: `chapters/synthetic-${chapter}/`,
        title,
        aliases: [],
        foreign: [],
        facets: { kind: ['chapter'] },
        text: text(60),
      } satisfies SearchRecord,
      ...Array.from(
        { length: SECTIONS },
        (_, section) =>
          ({
            kind: 'section',
            address: `chapters/synthetic-${chapter}/#s${section}`,
            title: text(4),
            aliases: [],
            foreign: [],
            place: title,
            facets: { kind: ['section'] },
            text: text(WORDS),
          }) satisfies SearchRecord,
      ),
    ];
  }).flat();
}

/** Measures what queries load on a site with the given things and so many more chapters. */
export async function measureLoad(
  chapters: number,
  ledger: readonly SearchRecord[],
  queries: readonly [string, string],
): Promise<Load> {
  const records = [...ledger, ...syntheticChapters(chapters)];
  const bundle = mkdtempSync(join(tmpdir(), 'search-growth-'));
  try {
    const full = startFullIndex('en');
    await full.add(records);
    await full.write(bundle);
    await full.close();
    const vocabulary = makeVocabulary(records);
    const fetched: Fetched = new Map();
    const engine = createEngine({
      language: 'en',
      names: () => Promise.resolve(vocabulary.names),
      claims: () => Promise.resolve({ things: vocabulary.claims, meanings: [] }),
      foreign: () => Promise.resolve({ things: {}, meanings: [] }),
      pagefind: () => openPagefind(bundle, 'en', fetched),
    });
    const total = (): number => [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
    await engine.full(queries[0]);
    const index = total();
    await engine.full(queries[1]);
    const names = compressedSize(vocabulary.names);
    return {
      chapters,
      records: records.length,
      names,
      first: names + compressedSize(vocabulary.claims) + index,
      later: total() - index,
    };
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pla sme tri sto qua ben cal dor fin gam hol jun ker lam mis'.split(
    ' ',
  );

/** Numbers that look random and are the same at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

import { LANGUAGES, isLanguage, type Language } from '../../languages.ts';
import { createEngine, type Engine } from '../../search/engine.ts';
import type { Pagefind } from '../../search/fullText.ts';
import type { NamesFile, SearchWords } from '../../search/namesFile.ts';
import { pagefindQuery, partWith } from '../../search/pagefindWords.ts';
import type { Understanding } from '../../search/understand.ts';
import type { PackedSentences } from '../../search/packing.ts';
import type { SentencesFile } from '../../search/vocabulary.ts';

/** The search of the page's language, with the words that it speaks. */
export interface Search {
  engine: Engine;
  language: Language;
  /** Where the site begins, ending in a slash. */
  base: string;
  /** @throws where the vocabulary cannot be had */
  words: () => Promise<SearchWords>;
  /**
   * Starts loading what the full answer needs, without waiting for it.
   *
   * @param understanding of the query, once the first suggestions are there: then its words are asked for, too
   */
  warm: (understanding?: Understanding) => void;
}

/** Pagefind asks for its entry file with this tag; with a tag of its own, the time, it could not be asked for ahead. */
const ENTRY_TAG = '1';

interface PagefindModule {
  createInstance: (options: {
    noWorker: boolean;
    metaCacheTag: string;
  }) => Pagefind & { init: () => Promise<void> };
}

let made: Search | undefined;

/** The page's search; nothing is loaded before it is asked. */
export function pageSearch(): Search {
  made ??= makeSearch();
  return made;
}

function makeSearch(): Search {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : LANGUAGES[0];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const base = document.querySelector<HTMLElement>('[data-search-base]')?.dataset['searchBase'] ?? '/';
  let names: Promise<NamesFile> | undefined;
  const loadNames = (): Promise<NamesFile> => {
    names ??= load<NamesFile>(`${base}search/${language}.json`);
    names.catch(() => {
      names = undefined;
    });
    return names;
  };
  const engine = createEngine({
    language,
    names: async () => (await loadNames()).names,
    claims: () => loadSentences(`${base}search/${language}.claims.json`),
    foreign: () => loadSentences(`${base}search/${other}.claims.json`),
    pagefind: async () => {
      const { createInstance } = (await import(
        /* @vite-ignore */ `${base}pagefind/pagefind.js`
      )) as PagefindModule;
      // A worker would cost a further file and could not use what was asked for ahead.
      const instance = createInstance({ noWorker: true, metaCacheTag: ENTRY_TAG });
      await instance.init();
      return instance;
    },
  });
  return {
    engine,
    language,
    base,
    words: async () => (await loadNames()).words,
    warm: (understanding) => {
      preloadIndex(base, loadNames);
      engine.warm(understanding !== undefined);
      if (understanding) preloadParts(base, loadNames, understanding);
    },
  };
}

let warmed = false;

/** Asks for Pagefind's parts at once, which it would fetch one after the other. */
function preloadIndex(base: string, names: () => Promise<NamesFile>): void {
  if (warmed) return;
  warmed = true;
  names().then(
    ({ index }) => {
      // The program is the largest and the first that is needed: a browser has few lines to a host.
      for (const file of index) askFor(base, 'preload', file);
      askFor(base, 'modulepreload', 'pagefind.js');
      askFor(base, 'preload', `pagefind-entry.json?ts=${ENTRY_TAG}`);
    },
    // Who needs the names says that they cannot be had.
    () => undefined,
  );
}

const asked = new Set<string>();

/** Asks for the parts of Pagefind's word lists that hold a query's words, while the program that reads them is loaded. */
function preloadParts(base: string, names: () => Promise<NamesFile>, { concepts }: Understanding): void {
  names().then(
    ({ parts }) => {
      for (const concept of concepts) {
        // What is not sure to be asked for would be loaded in vain.
        if (concept.soft || !concept.known || concept.meant !== undefined) continue;
        for (const word of pagefindQuery(concept)?.split(' ') ?? []) {
          const file = partWith(word, parts);
          if (file === undefined || asked.has(file)) continue;
          asked.add(file);
          askFor(base, 'preload', file);
        }
      }
    },
    () => undefined,
  );
}

function askFor(base: string, rel: 'preload' | 'modulepreload', file: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel, href: `${base}pagefind/${file}`, crossOrigin: 'anonymous' });
  if (rel === 'preload') link.as = 'fetch';
  document.head.append(link);
}

async function loadSentences(address: string): Promise<SentencesFile> {
  const packed = await load<PackedSentences>(address);
  // The first suggestions do without the program that reads them.
  const { unpackSentences } = await import('../../search/full.ts');
  return unpackSentences(packed);
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

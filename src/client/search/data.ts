import { LANGUAGES, isLanguage, type Language } from '../../languages.ts';
import { createEngine, type Engine } from '../../search/engine.ts';
import type { Pagefind } from '../../search/fullText.ts';
import type { NamesFile, SearchWords } from '../../search/namesFile.ts';
import type { SentencesFile } from '../../search/vocabulary.ts';

/** The search of the page's language, with the words that it speaks. */
export interface Search {
  engine: Engine;
  language: Language;
  /** Where the site begins, ending in a slash. */
  base: string;
  /** @throws where the vocabulary cannot be had */
  words: () => Promise<SearchWords>;
  /** Starts loading what the full answer needs, without waiting for it. */
  warm: () => void;
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
    claims: () => load<SentencesFile>(`${base}search/${language}.claims.json`),
    foreign: () => load<SentencesFile>(`${base}search/${other}.claims.json`),
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
    warm: () => {
      preloadIndex(base, loadNames);
      engine.warm();
    },
  };
}

let warmed = false;

/** Asks for Pagefind's parts at once, which it would fetch one after the other. */
function preloadIndex(base: string, names: () => Promise<NamesFile>): void {
  if (warmed) return;
  warmed = true;
  const ask = (rel: string, href: string): void => {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = `${base}pagefind/${href}`;
    if (rel === 'preload') link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    document.head.append(link);
  };
  ask('modulepreload', 'pagefind.js');
  ask('preload', `pagefind-entry.json?ts=${ENTRY_TAG}`);
  names().then(
    ({ index }) => {
      for (const file of index) ask('preload', file);
    },
    () => undefined,
  );
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

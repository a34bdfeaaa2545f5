import type { Language } from '../languages.ts';
import { chosen, type FilterChoice } from './filters.ts';
import type { Part } from './marking.ts';
import type { answerFully } from './full.ts';
import type { Pagefind } from './fullText.ts';
import { preparation, prepareIdly } from './preparation.ts';
import { rank, type Hit } from './rank.ts';
import { isFinished, understand, type Understanding } from './understand.ts';
import { itemsOf, withAsked, type Item, type SentencesFile, type VocabularyFile } from './vocabulary.ts';
import { makeWordIndex, type WordIndex } from './wordIndex.ts';

/** Where the engine has its data from. Each is asked for once, when it is first needed. */
export interface Sources {
  language: Language;
  names: () => Promise<VocabularyFile>;
  claims: () => Promise<SentencesFile>;
  /** The sentences of the other language; their things are this language's things under the same addresses. */
  foreign: () => Promise<SentencesFile>;
  pagefind: () => Promise<Pagefind>;
}

/** What is found for a query. */
export interface Answer {
  understanding: Understanding;
  hits: readonly Hit[];
  /** How many things the words of the other language find there; 0 where the query has none. */
  foreign: number;
  /** True where the query is no unfinished one: its last word is a word of the site. */
  finished?: boolean;
  /** The stretch of a text that answers, in parts; only full answers have texts. */
  quote?: (text: string) => Part[];
}

/** The search of one language. */
export interface Engine {
  /**
   * Starts loading what a full answer needs.
   *
   * @param suggested whether the first suggestions are there: the program of the full answers waits for them
   */
  warm: (suggested: boolean) => void;
  /** Answers from the names and, once they are there, the sentences. */
  instant: (query: string, filters?: FilterChoice, typing?: boolean) => Promise<Answer>;
  /** Answers from everything. @throws where the full index cannot be had */
  full: (query: string, filters?: FilterChoice) => Promise<Answer>;
}

/** Makes the search of one language. */
export function createEngine(sources: Sources): Engine {
  let names: Promise<Item[]> | undefined;
  let claims: Promise<SentencesFile> | undefined;
  let foreign: Promise<WordIndex> | undefined;
  let pagefind: Promise<Pagefind> | undefined;
  let index: WordIndex | undefined;
  let whole: Promise<WordIndex> | undefined;
  let prepared = false;

  const namesOf = (): Promise<Item[]> => {
    names ??= sources.names().then(itemsOf);
    names.catch(() => {
      names = undefined;
    });
    return names;
  };
  const someIndex = async (): Promise<WordIndex> => {
    const items = await namesOf();
    index ??= makeWordIndex(items);
    return index;
  };
  const wholeIndex = (): Promise<WordIndex> => {
    whole ??= (async () => {
      claims ??= sources.claims();
      const [things, sentences] = await Promise.all([namesOf(), claims]);
      index = makeWordIndex(
        withAsked([...things, ...itemsOf(sentences.things)], sentences.asked, sentences.foreign),
        sentences,
      );
      return index;
    })();
    // What failed may be asked for again.
    whole.catch(() => {
      whole = undefined;
      claims = undefined;
    });
    return whole;
  };
  const foreignIndex = (): Promise<WordIndex> =>
    (foreign ??= sources
      .foreign()
      .then((sentences) => makeWordIndex(withAsked(itemsOf(sentences.things), sentences.asked), sentences)));

  const pagefindOf = (): Promise<Pagefind> => {
    pagefind ??= sources.pagefind();
    // What failed may be asked for again.
    pagefind.catch(() => {
      pagefind = undefined;
    });
    return pagefind;
  };

  return {
    warm(suggested) {
      // What fails here is said by the answer that needs it.
      for (const part of [pagefindOf(), wholeIndex(), ...(suggested ? [loadFull()] : [])])
        part.catch(() => undefined);
    },
    async instant(query, filters = {}, typing = true) {
      const known = await someIndex();
      const understanding = understand(query, known, { typing });
      return {
        understanding,
        hits: chosen(rank(understanding, known), filters),
        foreign: 0,
        finished: isFinished(query, known),
      };
    },
    async full(query, filters = {}) {
      const [known, found, full] = await Promise.all([wholeIndex(), pagefindOf(), loadFull()]);
      const answer = await full.answerFully(query, filters, {
        language: sources.language,
        index: known,
        pagefind: found,
        foreign: foreignIndex,
      });
      if (!prepared) prepareIdly(preparation(known));
      prepared = true;
      return answer;
    },
  };
}

/** The full answers are no part of the first suggestions: they are loaded on their own. */
function loadFull(): Promise<{ answerFully: typeof answerFully }> {
  return import('./full.ts');
}

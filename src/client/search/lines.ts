import { LANGUAGES } from '../../languages.ts';
import { createPaths } from '../../paths.ts';
import type { Answer } from '../../search/engine.ts';
import type { SearchWords } from '../../search/namesFile.ts';
import type { Search } from './data.ts';

/** "Did you mean …?", where the query was probably meant otherwise. */
export function suggestionLine({ understanding }: Answer, search: Search, words: SearchWords): HTMLElement[] {
  const { suggestion } = understanding;
  if (suggestion === undefined) return [];
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = createPaths(search.base).search(search.language, suggestion);
  link.dataset['suggestion'] = suggestion;
  link.textContent = suggestion;
  line.append(`${words.didYouMean} `, link, '?');
  return [line];
}

/** "Also in Russian: 3", where the query's words are of another language. */
export function otherLanguageLink(
  { foreign, understanding }: Answer,
  search: Search,
  words: SearchWords,
): HTMLElement[] {
  const other = LANGUAGES.find((one) => one !== search.language);
  if (foreign === 0 || !other) return [];
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = createPaths(search.base).search(other, understanding.query);
  link.hreflang = other;
  link.textContent = `${words.alsoIn[other]}: ${foreign}`;
  line.append(link);
  return [line];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages.ts';

/**
 * Everyday words beside the words that the documents and this site use for the same; a line each, `_` joins words that
 * mean one thing together. They travel with the sentences of the vocabulary, for the first suggestions do without them.
 */
export function everydayLines(language: Language): string[] {
  const file = join(import.meta.dirname, `everyday.${language}.txt`);
  return readFileSync(file, 'utf8').trim().split('\n');
}

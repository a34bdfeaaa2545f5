import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages.ts';
import { ContentError, type Problem } from '../../ledger/problem.ts';

const SHAPE = /^[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)+$/u;

/**
 * Everyday words beside the words that the documents and this site use for the same; a line each, `_` joins words that
 * mean one thing together. They travel with the sentences of the vocabulary, for the first suggestions do without them.
 *
 * @throws ContentError that names every line of another shape
 */
export function everydayLines(language: Language, root = '.'): string[] {
  const file = `content/search/everyday.${language}.txt`;
  const text = readFileSync(join(root, file), 'utf8');
  const problems = everydayProblems(text, file);
  if (problems.length > 0) throw new ContentError(problems);
  return linesOf(text);
}

/** Lines of another shape than a word and what it means here. */
export function everydayProblems(text: string, file: string): Problem[] {
  return linesOf(text).flatMap((content, at) =>
    SHAPE.test(content)
      ? []
      : [
          {
            file,
            line: at + 1,
            message: `“${content}” is no word with its meanings`,
            mend: 'write a word, a space and one or more words that the site uses for it; join words with _',
          },
        ],
  );
}

function linesOf(text: string): string[] {
  return text.replace(/\n+$/, '').split('\n');
}

/**
 * Words of the language that look like words of the site and mean something else: the search does not take them for
 * mistakes. One a line.
 *
 * @returns the words, parted by spaces
 * @throws ContentError that names every line with more than a word
 */
export function otherWords(language: Language, root = '.'): string {
  return wordsIn(`content/search/other-words.${language}.txt`, root);
}

/**
 * Words of the language that say little by themselves, such as “catch” and “together”: where the site has none of them,
 * an answer may lack them. One a line.
 *
 * @returns the words, parted by spaces
 * @throws ContentError that names every line with more than a word
 */
export function lightWords(language: Language, root = '.'): string {
  return wordsIn(`content/search/light-words.${language}.txt`, root);
}

function wordsIn(file: string, root: string): string {
  const lines = linesOf(readFileSync(join(root, file), 'utf8'));
  const problems = lines.flatMap((content, at) =>
    /^\p{L}+$/u.test(content)
      ? []
      : [{ file, line: at + 1, message: `“${content}” is not one word`, mend: 'write one word a line' }],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return lines.join(' ');
}

/** How a document is split: at every line, or at empty lines where the lines themselves are cut. */
export type PassageRule = 'lines' | 'blocks';

/**
 * The passages of a document, numbered from 1 by their place in the list.
 *
 * - `lines`: every line with more than white space is a passage (headings and list items too);
 * - `blocks`: lines up to an empty line are one passage, for texts whose lines were cut in scanning.
 *   An empty line inside a sentence parts it all the same: the rule mends nothing.
 */
export function splitPassages(text: string, rule: PassageRule): string[] {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parts = rule === 'lines' ? lines.split('\n') : lines.split(/\n[ \t]*\n/);
  return parts.map((part) => part.trim().replace(/\s+/g, ' ')).filter((part) => part !== '');
}

/** Number of sentences: stretches that end in a full stop, a question mark or an exclamation mark. */
export function countSentences(text: string): number {
  return text.match(/[^.!?]+[.!?]+(?=[\s"”’)]|$)/g)?.length ?? 0;
}

/** How often each word occurs as a whole word, whatever its case. */
export function countOccurrences(text: string, words: readonly string[]): Record<string, number> {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return Object.fromEntries(words.map((word) => [word, all.filter((one) => one === word).length]));
}

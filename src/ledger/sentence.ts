import type { Language, Localised } from '../languages.ts';

/** A piece of a relation's sentence: one of its two names, or the words around them. */
export interface Part {
  text: string;
  end?: 'from' | 'to';
}

const NAME = /\{(from|to)(?::([^{}]+))?\}/g;

/** Whether a sentence names both ends of its relation, each once. */
export function namesBoth(sentence: string): boolean {
  const ends = [...sentence.matchAll(NAME)].map(([, end]) => end).sort();
  return ends.join(' ') === 'from to' && !/[{}]/.test(sentence.replace(NAME, ''));
}

/**
 * A relation's sentence in its pieces; a name without a form of its own is the entity's.
 *
 * @example partsOf('{from} работает в {to:Китае}', names, 'ru')
 */
export function partsOf(
  sentence: Localised,
  names: Record<'from' | 'to', Localised>,
  language: Language,
): Part[] {
  const text = sentence[language];
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(NAME)) {
    const end = match[1] === 'from' ? 'from' : 'to';
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ text: match[2] ?? names[end][language], end });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...parts, { text: text.slice(at) }] : parts;
}

/** A relation's sentence as plain words. */
export function sentenceOf(
  sentence: Localised,
  names: Record<'from' | 'to', Localised>,
  language: Language,
): string {
  return partsOf(sentence, names, language)
    .map(({ text }) => text)
    .join('');
}

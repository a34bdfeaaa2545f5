import type { Choice } from './state.ts';

/** The words of one language that a title is made of; `{node}`, `{count}` and `{document}` are filled in. */
export interface TitleWords {
  language: string;
  node: string;
  nodeAndDocument: string;
  document: string;
  /** "relations", as it follows a number. */
  forms: Partial<Record<Intl.LDMLPluralRule, string>>;
  none: string;
}

/**
 * Title of what the reader follows.
 *
 * @param name of the node in the words' language
 * @param count of relations found
 * @returns nothing where all is shown
 */
export function titleOf(
  { node, document }: Choice,
  name: string,
  count: number,
  words: TitleWords,
): string | undefined {
  if (node === '' && document === '') return undefined;
  const template = node === '' ? words.document : document === '' ? words.node : words.nodeAndDocument;
  return template
    .replace('{node}', () => name)
    .replace('{document}', document)
    .replace('{count}', counted(count, words));
}

/** A number of relations in words. */
export function counted(count: number, { language, forms, none }: TitleWords): string {
  if (count === 0) return none;
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
  return `${count}\u00a0${form}`;
}

import type { Language } from '../languages.ts';

/** Forms of a word by the plural categories of its language; `other` also serves fractions. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const RULES = new Map<Language, Intl.PluralRules>();

/**
 * The form that goes with a number.
 *
 * @example plural('ru', 3, { one: 'патент', few: 'патента', many: 'патентов', other: 'патента' }) // 'патента'
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  let rules = RULES.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(language);
    RULES.set(language, rules);
  }
  return forms[rules.select(count)] ?? forms.other;
}

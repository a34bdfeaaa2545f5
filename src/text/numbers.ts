import type { Language } from '../languages.ts';
import type { Qualifier } from '../ledger/schema/claim.ts';
import type { Unit } from '../ledger/schema/unit.ts';
import { plural } from './plural.ts';

const NBSP = '\u00a0';

/** Made once a language: making one takes far longer than a number does. */
const FORMATS = new Map<Language, Intl.NumberFormat>();

/** Short scale words; English money is shorter than English counts ("$150 bn", "3.18 million"). */
const SCALES: Record<Language, readonly { from: number; count: string; money: string }[]> = {
  en: [
    { from: 1e12, count: 'trillion', money: 'trn' },
    { from: 1e9, count: 'billion', money: 'bn' },
    { from: 1e6, count: 'million', money: 'm' },
  ],
  ru: [
    { from: 1e12, count: 'трлн', money: 'трлн' },
    { from: 1e9, count: 'млрд', money: 'млрд' },
    { from: 1e6, count: 'млн', money: 'млн' },
  ],
};

const QUALIFIER_WORDS: Record<Language, Record<Qualifier, string>> = {
  en: {
    exactly: '',
    about: 'about',
    'more-than': 'more than',
    'less-than': 'less than',
    'up-to': 'up to',
    'at-least': 'at least',
  },
  ru: {
    exactly: '',
    about: 'около',
    'more-than': 'более',
    'less-than': 'менее',
    'up-to': 'до',
    'at-least': 'не менее',
  },
};

/**
 * A number alone, in the reader's language, grouped and with the language's decimal sign.
 *
 * @example formatNumber(42500, 'ru') // '42 500' with a no-break space
 */
export function formatNumber(amount: number, language: Language): string {
  let format = FORMATS.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: 'min2' });
    FORMATS.set(language, format);
  }
  return format.format(amount).replace(/[\u202f ]/g, NBSP);
}

/**
 * A number shortened by a scale word from one million on.
 *
 * @example formatScaled(3180000, 'en') // '3.18 million'
 * @example formatScaled(3180000, 'ru') // '3,18 млн'
 */
export function formatScaled(amount: number, language: Language, money = false): string {
  const scale = SCALES[language].find(({ from }) => Math.abs(amount) >= from);
  if (!scale) return formatNumber(amount, language);
  const scaled = Number((amount / scale.from).toPrecision(6));
  return `${formatNumber(scaled, language)}${NBSP}${money ? scale.money : scale.count}`;
}

/**
 * An amount with its unit in the reader's language.
 *
 * @example formatAmount(150e9, usd, 'en') // '$150 bn'
 * @example formatAmount(150e9, usd, 'ru') // '150 млрд долл.'
 * @example formatAmount(769, patents, 'ru') // '769 патентов'
 */
export function formatAmount(amount: number, unit: Unit, language: Language): string {
  const number = formatScaled(amount, language, unit.kind === 'currency');
  if (unit.kind === 'none') return unit.id === 'none' ? plainNumber(amount, language) : number;
  if (unit.kind === 'percent') return language === 'en' ? `${number}%` : `${number}${NBSP}%`;
  if (unit.currency === 'USD' && language === 'en') return `$${number}`;
  return `${number}${NBSP}${unitWord(amount, unit, language)}`;
}

/**
 * A share in per cent with so many decimals, also where they are noughts: for shares that stand in a line.
 *
 * @example formatShare(4.7, 2, 'ru') // '4,70 %'
 */
export function formatShare(share: number, decimals: number, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${format.format(share)}${language === 'en' ? '%' : `${NBSP}%`}`;
}

/** The unit's word as it follows this amount; scaled amounts take the form of many. */
export function unitWord(amount: number, unit: Unit, language: Language): string {
  const forms = unit.forms[language];
  const many = 'many' in forms ? forms.many : forms.other;
  return Math.abs(amount) >= 1e6 ? many : plural(language, amount, forms);
}

/** The word that says how exactly an amount is meant, empty for an exact one. */
export function qualifierWord(qualifier: Qualifier, language: Language): string {
  return QUALIFIER_WORDS[language][qualifier];
}

/** Years and ordinal figures are printed without grouping. */
function plainNumber(amount: number, language: Language): string {
  return Number.isInteger(amount) && amount < 10000 ? String(amount) : formatScaled(amount, language);
}

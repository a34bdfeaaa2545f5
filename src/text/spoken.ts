import type { Language } from '../languages.ts';
import type { PluralForms } from './plural.ts';
import type { Unit } from '../ledger/schema/unit.ts';
import { formatNumber } from './numbers.ts';
import { plural } from './plural.ts';

const forms = (one: string, few: string, many: string, other: string): PluralForms => ({
  one,
  few,
  many,
  other,
});
const same = (word: string): PluralForms => ({ one: word, other: word });

const SCALES: Record<Language, readonly { from: number; word: PluralForms }[]> = {
  en: [
    { from: 1e12, word: same('trillion') },
    { from: 1e9, word: same('billion') },
    { from: 1e6, word: same('million') },
  ],
  ru: [
    { from: 1e12, word: forms('триллион', 'триллиона', 'триллионов', 'триллиона') },
    { from: 1e9, word: forms('миллиард', 'миллиарда', 'миллиардов', 'миллиарда') },
    { from: 1e6, word: forms('миллион', 'миллиона', 'миллионов', 'миллиона') },
  ],
};

/** Words of units that are written as signs or cut short. */
const WHOLE: Record<Language, Record<string, PluralForms>> = {
  en: { percent: same('percent') },
  ru: {
    percent: forms('процент', 'процента', 'процентов', 'процента'),
    USD: forms('доллар', 'доллара', 'долларов', 'доллара'),
    RUB: forms('рубль', 'рубля', 'рублей', 'рубля'),
  },
};

/**
 * An amount in words and digits that a screen reader says as a person would.
 *
 * @example spokenAmount(150e9, usd, 'en') // '150 billion dollars'
 * @example spokenAmount(150e9, usd, 'ru') // '150 миллиардов долларов'
 */
export function spokenAmount(amount: number, unit: Unit, language: Language): string {
  const scale = SCALES[language].find(({ from }) => Math.abs(amount) >= from);
  const number = scale ? Number((amount / scale.from).toPrecision(6)) : amount;
  const year = unit.id === 'none' && Number.isInteger(amount) && amount < 10_000;
  const word = WHOLE[language][unit.currency ?? unit.kind] ?? unit.forms[language];
  return [
    year ? String(amount) : formatNumber(number, language),
    scale && plural(language, number, scale.word),
    unit.kind === 'none' ? '' : scale ? ofMany(word) : plural(language, number, word),
  ]
    .filter(Boolean)
    .join(' ');
}

/** After "million" a unit has the form of many. */
function ofMany(word: PluralForms): string {
  return 'many' in word && word.many ? word.many : word.other;
}

const SIGNS: Record<Language, readonly [RegExp, string][]> = {
  en: [
    [/^([^→]+?)\s*→\s*([^→]+)$/, 'from $1 to $2'],
    [/\s*→\s*/g, ', then '],
    [/(?<=\d)\s?–\s?(?=\d)/g, ' to '],
    [/≥\s*/g, 'at least '],
    [/≤\s*/g, 'at most '],
    [/\s*×/g, ' times'],
    [/(?<=\d)\s?%/g, ' percent'],
  ],
  ru: [
    [/^([^→]+?)\s*→\s*([^→]+)$/, 'от $1 к $2'],
    [/\s*→\s*/g, ', затем '],
    [/(?<=\d)\s?–\s?(?=\d)/g, ' — '],
    [/≥\s*/g, 'не менее '],
    [/≤\s*/g, 'не более '],
    [/\s*×/g, ' раз'],
    [/(?<=\d)\s?%/g, ' процентов'],
  ],
};

/**
 * A short text with its signs in words.
 *
 * @example spokenText('Huawei → Apple', 'en') // 'from Huawei to Apple'
 */
export function spokenText(text: string, language: Language): string {
  return SIGNS[language].reduce((said, [sign, word]) => said.replace(sign, word), text);
}

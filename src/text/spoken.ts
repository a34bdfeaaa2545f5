import type { Language } from '../languages.ts';
import type { PluralForms } from './plural.ts';
import type { Qualifier } from '../ledger/schema/claim.ts';
import type { Unit } from '../ledger/schema/unit.ts';
import { formatDate } from './dates.ts';
import { formatNumber, qualifierWord } from './numbers.ts';
import { plural } from './plural.ts';

const NBSP = '\u00a0';

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
 * @example spokenAmount(4, percent, 'ru', 'more-than') // 'более 4 процентов'
 */
export function spokenAmount(
  amount: number,
  unit: Unit,
  language: Language,
  qualifier: Qualifier = 'exactly',
): string {
  // In Russian every word that qualifies an amount takes the genitive.
  const count = qualifier === 'exactly' || language !== 'ru' ? plural : genitive;
  const scale = SCALES[language].find(({ from }) => Math.abs(amount) >= from);
  const number = scale ? Number((amount / scale.from).toPrecision(6)) : amount;
  const year = unit.kind === 'none' && Number.isInteger(amount) && amount < 10_000;
  const word = WHOLE[language][unit.currency ?? unit.kind] ?? unit.forms[language];
  return [
    qualifierWord(qualifier, language),
    // What has no unit that follows it may have a word before it: "place 23".
    unit.kind === 'none' && unit.forms[language].other,
    year ? String(amount) : formatNumber(unit.kind === 'percent' ? hundredths(number) : number, language),
    scale && count(language, number, scale.word),
    unit.kind === 'none' ? '' : scale ? ofMany(word) : count(language, number, word),
  ]
    .filter(Boolean)
    .join(' ');
}

/** As many places of a share as an ear can follow; a share under a tenth keeps its own. */
function hundredths(number: number): number {
  return Math.abs(number) < 0.1 ? number : Number(number.toFixed(2));
}

/** "более 4 процентов", "более 21 процента": the form of few is the genitive of one. */
function genitive(language: Language, number: number, word: PluralForms): string {
  const one =
    !Number.isInteger(number) || plural(language, number, { ...word, one: 'one' } as PluralForms) === 'one';
  if ('few' in word && word.few && one) return word.few;
  return ofMany(word);
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
    [/(?<=\d)\s?–\s?(?=\d)/g, '–'],
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

/** Months as they follow "в". */
const MONTHS_IN_RUSSIAN =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');

/**
 * When something was, as it follows an amount in a spoken sentence.
 *
 * @example spokenDate('2015', 'en') // 'in 2015'
 * @example spokenDate('2019-09', 'ru') // 'в сентябре 2019 года'
 * @example spokenDate('2020/2025', 'ru') // '2020–2025 годы'
 */
export function spokenDate(date: string, language: Language): string {
  const text = formatDate(date, language);
  const years = /^\d{4}\/\d{4}$/.test(date);
  if (date.includes('/')) {
    const [from = '', to = ''] = date.split('/').map((end) => formatDate(end, language));
    return language === 'en' ? `from ${from} to ${to}` : years ? text : `${from} — ${to}`;
  }
  const [year = '', month, day] = date.split('-');
  const about = /[~%?]$/.test(date);
  if (language === 'en') return `${day && !about ? 'on' : /X$/.test(date) ? 'in the' : 'in'} ${text}`;
  if (about || day) return text;
  if (/X$/.test(date)) return `в ${text.replace('-е', '-х').replace('годы', 'годах')}`;
  return month ? `в ${MONTHS_IN_RUSSIAN[Number(month) - 1]} ${year}${NBSP}года` : `в ${year}${NBSP}году`;
}

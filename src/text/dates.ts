import type { Language } from '../languages.ts';

const NBSP = '\u00a0';

const UTC = { timeZone: 'UTC' } as const;
/** Made once: making one takes far longer than a date does. */
const LONG: Record<Language, { month: Intl.DateTimeFormat; day: Intl.DateTimeFormat }> = {
  en: longFormats('en-GB'),
  ru: longFormats('ru'),
};
const SHORT = {
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', ...UTC }),
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', ...UTC }),
};

function longFormats(locale: string): { month: Intl.DateTimeFormat; day: Intl.DateTimeFormat } {
  return {
    month: new Intl.DateTimeFormat(locale, { month: 'long', ...UTC }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...UTC }),
  };
}

/**
 * A date in EDTF in the reader's language, no more precise than it is.
 *
 * @example formatDate('2019-09', 'ru') // 'сентябрь 2019 года'
 * @example formatDate('2007/2017', 'en') // '2007–2017'
 * @example formatDate('2020~', 'en') // 'about 2020'
 * @example formatDate('199X', 'ru') // '1990-е годы'
 */
export function formatDate(date: string, language: Language): string {
  if (/X$/.test(date)) return formatDecade(date, language, 'full');
  if (date.includes('/')) {
    const [start = '', end = ''] = date.split('/');
    const years = /^\d{4}$/.test(start) && /^\d{4}$/.test(end);
    if (years) return `${start}–${end}${language === 'ru' ? `${NBSP}годы` : ''}`;
    return `${formatDate(start, language)} – ${formatDate(end, language)}`;
  }
  const about = /[~%?]$/.test(date);
  const plain = date.replace(/[~%?]$/, '');
  const text = formatPoint(plain, language, about);
  if (!about) return text;
  return language === 'ru' ? `около ${text}` : `about ${text}`;
}

/** A date for narrow places: `2019`, `Sep 2019`, `11.09.2019`. */
export function formatDateShort(date: string, language: Language): string {
  if (/X$/.test(date)) return formatDecade(date, language, 'short');
  if (date.includes('/'))
    return date
      .split('/')
      .map((part) => formatDateShort(part, language))
      .join('–');
  const [year = '', month, day] = date.replace(/[~%?]$/, '').split('-');
  if (!month) return year;
  if (language === 'ru') return [day, month, year].filter(Boolean).join('.');
  return (day ? SHORT.day : SHORT.month).format(utc(year, month, day));
}

function formatDecade(date: string, language: Language, length: 'full' | 'short'): string {
  const first = date.replace('X', '0');
  if (language === 'en') return `${first}s`;
  return length === 'full' ? `${first}-е${NBSP}годы` : `${first}-е`;
}

/** How precise a date is. `months` is several months of one year, `span` runs over several years. */
export type Precision = 'day' | 'month' | 'months' | 'year' | 'decade' | 'span';

/** The stretch of time that a date leaves open, in years with fractions; months count as equal. */
export interface DateExtent {
  from: number;
  /** The end, exclusive; a day's is a 31st of a month after its start. */
  to: number;
  precision: Precision;
}

/**
 * The stretch of time that an EDTF date leaves open: drawn, it is as wide as the date is vague.
 *
 * @example dateExtent('2019-09') // { from: 2019 + 8 / 12, to: 2019 + 9 / 12, precision: 'month' }
 * @throws Error that names a date of another form
 */
export function dateExtent(date: string): DateExtent {
  const plain = date.replace(/[~%?]/g, '');
  const [start = '', end] = plain.split('/');
  if (end !== undefined) {
    const [first, last] = [dateExtent(start), dateExtent(end)];
    const months = first.precision === 'month' && Math.floor(first.from) === Math.ceil(last.to) - 1;
    return { from: first.from, to: last.to, precision: months ? 'months' : 'span' };
  }
  if (/^\d{3}X$/.test(start)) {
    const from = Number(start.replace('X', '0'));
    return { from, to: from + 10, precision: 'decade' };
  }
  if (!/^\d{4}(-\d\d){0,2}$/.test(start))
    throw new Error(
      `The date "${date}" has no place on a time axis. Mend: write 2019, 2019-09, 2019-09-11, 199X or 2007/2017.`,
    );
  const [year = 0, month, day] = start.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1, precision: 'year' };
  const from = year + (month - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12, precision: 'month' };
  const at = from + (day - 1) / 31 / 12;
  return { from: at, to: at + 1 / 31 / 12, precision: 'day' };
}

function formatPoint(date: string, language: Language, genitive: boolean): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return language === 'ru' ? `${year}${NBSP}${genitive ? 'года' : 'год'}` : year;
  const moment = utc(year, month, day);
  const format = LONG[language];
  if (!day) {
    const name = format.month.format(moment);
    return language === 'ru' ? `${name} ${year}${NBSP}года` : `${name} ${year}`;
  }
  const text = format.day.format(moment);
  return text.replace(/ г\.$/, `${NBSP}года`).replace(/^(\d+) /, `$1${NBSP}`);
}

function utc(year: string, month: string, day?: string): Date {
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

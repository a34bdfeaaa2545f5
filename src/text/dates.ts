import type { Language } from '../languages.ts';

const NBSP = '\u00a0';

/**
 * A date in EDTF in the reader's language, no more precise than it is.
 *
 * @example formatDate('2019-09', 'ru') // 'сентябрь 2019 года'
 * @example formatDate('2007/2017', 'en') // '2007–2017'
 * @example formatDate('2020~', 'en') // 'about 2020'
 */
export function formatDate(date: string, language: Language): string {
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
  if (date.includes('/'))
    return date
      .split('/')
      .map((part) => formatDateShort(part, language))
      .join('–');
  const [year = '', month, day] = date.replace(/[~%?]$/, '').split('-');
  if (!month) return year;
  if (language === 'ru') return [day, month, year].filter(Boolean).join('.');
  const options: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options).format(utc(year, month, day));
}

function formatPoint(date: string, language: Language, genitive: boolean): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return language === 'ru' ? `${year}${NBSP}${genitive ? 'года' : 'год'}` : year;
  const locale = language === 'ru' ? 'ru' : 'en-GB';
  const moment = utc(year, month, day);
  if (!day) {
    const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(moment);
    return language === 'ru' ? `${name} ${year}${NBSP}года` : `${name} ${year}`;
  }
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
  return text.replace(/ г\.$/, `${NBSP}года`).replace(/^(\d+) /, `$1${NBSP}`);
}

function utc(year: string, month: string, day?: string): Date {
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

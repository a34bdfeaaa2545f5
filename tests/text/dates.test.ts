import { describe, expect, it } from 'vitest';
import { formatDate, formatDateShort } from '../../src/text/dates.ts';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('dates in the reader’s language', () => {
  it.each([
    ['2019', 'en', '2019'],
    ['2019', 'ru', '2019 год'],
    ['2019-09', 'en', 'September 2019'],
    ['2019-09', 'ru', 'сентябрь 2019 года'],
    ['2025-11-04', 'en', '4 November 2025'],
    ['2025-11-04', 'ru', '4 ноября 2025 года'],
    ['2007/2017', 'ru', '2007–2017 годы'],
    ['2020~', 'en', 'about 2020'],
    ['2020~', 'ru', 'около 2020 года'],
  ] as const)('writes %s in %s as “%s”', (date, language, text) => {
    expect(plain(formatDate(date, language))).toBe(text);
  });

  it('has a short form for narrow places', () => {
    expect(formatDateShort('2019-09-11', 'ru')).toBe('11.09.2019');
    expect(formatDateShort('2019-09', 'en')).toBe('Sept 2019');
  });
});

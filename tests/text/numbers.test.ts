import { describe, expect, it } from 'vitest';
import { formatAmount, formatNumber, formatScaled } from '../../src/text/numbers.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

const unit = (id: string) => need(lookup().units, id, 'unit');
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('numbers in the reader’s language', () => {
  it('shortens millions', () => {
    expect(plain(formatScaled(3_180_000, 'en'))).toBe('3.18 million');
    expect(plain(formatScaled(3_180_000, 'ru'))).toBe('3,18 млн');
  });

  it('sets money as each language does', () => {
    expect(plain(formatAmount(150e9, unit('usd'), 'en'))).toBe('$150 bn');
    expect(plain(formatAmount(150e9, unit('usd'), 'ru'))).toBe('150 млрд долл.');
    expect(plain(formatAmount(42_500, unit('kzt'), 'ru'))).toBe('42 500 тенге');
  });

  it('takes the plural form that goes with the number', () => {
    expect(plain(formatAmount(769, unit('patents'), 'ru'))).toBe('769 патентов');
    expect(plain(formatAmount(1, unit('patents'), 'ru'))).toBe('1 патент');
    expect(plain(formatAmount(3, unit('patents'), 'ru'))).toBe('3 патента');
    expect(plain(formatAmount(7.85, unit('times'), 'ru'))).toBe('7,85 раза');
    expect(plain(formatAmount(2.3, unit('times'), 'en'))).toBe('2.3 times');
  });

  it('never groups a year and never lets a number break', () => {
    expect(formatAmount(1972, unit('none'), 'en')).toBe('1972');
    expect(formatNumber(42_500, 'ru')).toBe('42\u00a0500');
    expect(formatNumber(10_000, 'en')).toBe('10,000');
  });
});

import { describe, expect, it } from 'vitest';
import { monthsIn, numbersIn } from '../../src/text/spokenNumbers.ts';

describe('numbers that a reader finds in a text', () => {
  it('reads scales, words and both kinds of decimal sign', () => {
    expect(numbersIn('достигло 3,18 млн человек')).toContain(3_180_000);
    expect(numbersIn('150 млрд. долларов')).toContain(150e9);
    expect(numbersIn('with 1.4 billion people')).toContain(1.4e9);
    expect(numbersIn('вошли пять вузов')).toContain(5);
    expect(numbersIn('около 10 тыс. предприятий')).toContain(10_000);
    expect(numbersIn('1,408,975,000')).toContain(1_408_975_000);
    expect(numbersIn('42 500 тенге')).toContain(42_500);
  });

  it('parts two years that ran together', () => {
    expect(numbersIn('20202025 годов')).toEqual(new Set([20202025, 2020, 2025]));
  });

  it('finds no number where there is none', () => {
    expect(numbersIn('сотни миллионов долларов')).toEqual(new Set());
  });

  it('knows the months of both languages', () => {
    expect(monthsIn('в сентябре 2019')).toEqual(new Set([9]));
    expect(monthsIn('в мае 2019')).toEqual(new Set([5]));
    expect(monthsIn('January 1, 2025')).toEqual(new Set([1]));
  });
});

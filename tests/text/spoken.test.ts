import { describe, expect, it } from 'vitest';
import { lookup, need } from '../../src/ledger/lookup.ts';
import { spokenAmount, spokenText } from '../../src/text/spoken.ts';

const say = (amount: number, unit: string, language: 'en' | 'ru'): string =>
  spokenAmount(amount, need(lookup().units, unit, 'unit'), language).replaceAll('\u00a0', ' ');

describe('what is said of an amount', () => {
  it('has words for signs and for what is cut short', () => {
    expect(say(7.85, 'times', 'en')).toBe('7.85 times');
    expect(say(7.85, 'times', 'ru')).toBe('7,85 раза');
    expect(say(150e9, 'usd', 'en')).toBe('150 billion dollars');
    expect(say(150e9, 'usd', 'ru')).toBe('150 миллиардов долларов');
    expect(say(3_180_000, 'researchers', 'en')).toBe('3.18 million researchers');
    expect(say(3_180_000, 'researchers', 'ru')).toBe('3,18 миллиона исследователей');
    expect(say(40, 'percent', 'en')).toBe('40 percent');
    expect(say(1, 'percent', 'ru')).toBe('1 процент');
    expect(say(2019, 'none', 'ru')).toBe('2019');
    expect(say(42_500, 'patents', 'ru')).toBe('42 500 патентов');
  });
});

describe('what is said of a label', () => {
  it('has words for arrows, ranges and relations', () => {
    expect(spokenText('Huawei → Apple', 'en')).toBe('from Huawei to Apple');
    expect(spokenText('Huawei → Apple', 'ru')).toBe('от Huawei к Apple');
    expect(spokenText('2015–2020, ≥ 40%', 'en')).toBe('2015 to 2020, at least 40 percent');
    expect(spokenText('Plain – words', 'en')).toBe('Plain – words');
  });
});

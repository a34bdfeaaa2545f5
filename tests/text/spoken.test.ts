import { describe, expect, it } from 'vitest';
import { lookup, need } from '../../src/ledger/lookup.ts';
import type { Qualifier } from '../../src/ledger/schema/claim.ts';
import { spokenAmount, spokenDate, spokenText } from '../../src/text/spoken.ts';

const say = (amount: number, unit: string, language: 'en' | 'ru', qualifier?: Qualifier): string =>
  spokenAmount(amount, need(lookup().units, unit, 'unit'), language, qualifier).replaceAll('\u00a0', ' ');

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

describe('what is said of an amount that is not exact, or has no unit', () => {
  it('puts Russian words into the genitive after what qualifies the amount', () => {
    expect(say(4, 'percent', 'ru', 'more-than')).toBe('более 4 процентов');
    expect(say(21, 'percent', 'ru', 'about')).toBe('около 21 процента');
    expect(say(1.5, 'percent', 'ru', 'about')).toBe('около 1,5 процента');
    expect(say(3, 'universities', 'ru', 'at-least')).toBe('не менее 3 университетов');
    expect(say(2e9, 'usd', 'ru', 'up-to')).toBe('до 2 миллиардов долларов');
    expect(say(4, 'percent', 'en', 'more-than')).toBe('more than 4 percent');
  });

  it('says what a place is, and no more places of a share than an ear follows', () => {
    expect(say(23, 'place', 'en')).toBe('place 23');
    expect(say(23, 'place', 'ru')).toBe('место 23');
    expect(say(0.56324, 'percent', 'en')).toBe('0.56 percent');
    expect(say(0.0123, 'percent', 'en')).toBe('0.0123 percent');
  });
});

describe('what is said of a date', () => {
  it.each([
    ['2015', 'in 2015', 'в 2015 году'],
    ['2019-09', 'in September 2019', 'в сентябре 2019 года'],
    ['2019-06-30', 'on 30 June 2019', '30 июня 2019 года'],
    ['2020/2025', 'from 2020 to 2025', '2020–2025 годы'],
    ['2019-10/2020-02', 'from October 2019 to February 2020', 'октябрь 2019 года — февраль 2020 года'],
    ['199X', 'in the 1990s', 'в 1990-х годах'],
    ['2020~', 'in about 2020', 'около 2020 года'],
  ])('follows an amount: %s', (date, english, russian) => {
    expect(spokenDate(date, 'en').replaceAll('\u00a0', ' ')).toBe(english);
    expect(spokenDate(date, 'ru').replaceAll('\u00a0', ' ')).toBe(russian);
  });
});

describe('what is said of a label', () => {
  it('has words for arrows, ranges and relations', () => {
    expect(spokenText('Huawei → Apple', 'en')).toBe('from Huawei to Apple');
    expect(spokenText('Huawei → Apple', 'ru')).toBe('от Huawei к Apple');
    expect(spokenText('2015–2020, ≥ 40%', 'en')).toBe('2015 to 2020, at least 40 percent');
    expect(spokenText('2020–2025 годы', 'ru')).toBe('2020–2025 годы');
    expect(spokenText('Plain – words', 'en')).toBe('Plain – words');
  });
});

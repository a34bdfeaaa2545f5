import { describe, expect, it } from 'vitest';
import { namesBoth, partsOf, sentenceOf } from '../../src/ledger/sentence.ts';

const names = { from: { en: 'VTB', ru: 'ВТБ' }, to: { en: 'China', ru: 'Китай' } };
const sentence = { en: '{from} plans a centre in {to}', ru: 'В {to:Китае} {from} задумал центр' };

describe('the sentence of a relation', () => {
  it('takes the names of its entities, or the form that it needs', () => {
    expect(sentenceOf(sentence, names, 'en')).toBe('VTB plans a centre in China');
    expect(sentenceOf(sentence, names, 'ru')).toBe('В Китае ВТБ задумал центр');
  });

  it('is split into names and words, in the order in which they are read', () => {
    expect(partsOf(sentence, names, 'ru')).toEqual([
      { text: 'В ' },
      { text: 'Китае', end: 'to' },
      { text: ' ' },
      { text: 'ВТБ', end: 'from' },
      { text: ' задумал центр' },
    ]);
  });

  it.each([
    ['{from} works with {to}', true],
    ['{from} works', false],
    ['{from} works with {from} and {to}', false],
    ['{from} works with {too}', false],
    ['{from} works with {to:}', false],
  ])('"%s" names both ends once: %s', (text, right) => {
    expect(namesBoth(text)).toBe(right);
  });
});

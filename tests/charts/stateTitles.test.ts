import { describe, expect, it } from 'vitest';
import { stateTitles } from '../../src/charts/embedding.ts';
import { chartWords } from '../../src/charts/words.ts';
import { need } from '../../src/ledger/lookup.ts';

const wordsOf = (id: string) => need(chartWords(), id, 'text for the chart');

describe('the titles of a chart in its states', () => {
  it('are the finding where no state has words of its own', () => {
    const words = wordsOf('market-sizes');
    expect(stateTitles(words, 'ru')).toEqual({ '': words.title.ru });
  });

  it('are the question until the answer is shown', () => {
    const words = wordsOf('unicorn-race');
    expect(stateTitles(words, 'ru')).toEqual({ '': words.question?.ru, shown: words.title.ru });
  });

  it('are those of the named states', () => {
    const words = wordsOf('patent-swap');
    expect(stateTitles(words, 'en')).toEqual({
      '': words.title.en,
      counts: words.states?.['counts']?.title.en,
      ratio: words.states?.['ratio']?.title.en,
      each: words.states?.['each']?.title.en,
    });
  });
});

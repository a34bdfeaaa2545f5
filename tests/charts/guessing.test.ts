import { describe, expect, it } from 'vitest';
import { compareGuess, fitGuess, readGuess, resultOf, writeGuess } from '../../src/charts/guessing/state.ts';

const MILLIONS = { top: 7.5, step: 0.1 };
const COMPANIES = { top: 240, step: 1 };
const WORDS = { more: '{n} more', less: '{n} less', same: 'the same' };

describe('the state of a guess', () => {
  it('reads what it wrote', () => {
    for (const state of [
      { shown: false },
      { shown: true },
      { guess: 2.4, shown: false },
      { guess: 2.4, shown: true },
    ]) {
      expect(readGuess(writeGuess(state) ?? null, MILLIONS)).toEqual(state);
    }
    expect(readGuess('203-shown', COMPANIES)).toEqual({ guess: 203, shown: true });
  });

  it('ignores nonsense, numbers over the axis and numbers between its steps', () => {
    for (const text of ['x', '99', '-1', '2.44', '9', 'shownshown', '2.4-', '02', '2shown', '', null])
      expect(readGuess(text, MILLIONS), String(text)).toEqual({ shown: false });
    expect(readGuess('203.5', COMPANIES)).toEqual({ shown: false });
  });

  it('keeps a guess on the axis and on its steps', () => {
    expect([-1, 2.449, 80].map((guess) => fitGuess(guess, MILLIONS))).toEqual([0, 2.4, 7.5]);
    expect([-1, 202.6, 999].map((guess) => fitGuess(guess, COMPANIES))).toEqual([0, 203, 240]);
  });
});

describe('the comparison with a guess', () => {
  it('says how far a number lies from it', () => {
    expect(compareGuess(2.4, 3.18, WORDS, String)).toBe('0.78 more');
    expect(compareGuess(2.4, 1.726, WORDS, String)).toBe('0.674 less');
    expect(compareGuess(2.4, 2.4, WORDS, String)).toBe('the same');
  });

  it('puts every answer into the sentence by its name', () => {
    expect(
      resultOf('You: {guess}. Paper {paper}, series {series}.', 2, { paper: 3, series: 2 }, WORDS, String),
    ).toBe('You: 2. Paper 1 more, series the same.');
  });
});

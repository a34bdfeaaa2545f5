import { describe, expect, it } from 'vitest';
import { pointOf, researchers } from '../../src/charts/researchers/model.ts';
import { compareGuess, fitGuess, readGuess, writeGuess } from '../../src/charts/researchers/state.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const model = researchers(lookup());

describe('the chart of researchers', () => {
  it('takes the paper’s numbers from the ledger, contradicted as they are', () => {
    expect(model.paper.end).toMatchObject({ amount: 3180000, mark: 'hatch', claim: 'researchers-2017' });
    expect(model.paper.growth).toMatchObject({ amount: 2.3, mark: 'hatch' });
    expect(model.paper.start.mark).toBe('hatch');
  });

  it('computes the growth of the public series, across the break and on one definition', () => {
    expect(model.growth.across.amount).toBe(1.22);
    expect(model.growth.same.amount).toBe(1.5);
    expect(model.growth.across.mark).toBe('view');
  });

  it('does not join 2008 and 2009', () => {
    expect(model.runs).toHaveLength(2);
    expect(model.runs[0]?.at(-1)?.date).toBe('2008');
    expect(model.runs[1]?.[0]?.date).toBe('2009');
  });

  it('shows that no year of the public series reaches the paper’s number', () => {
    for (const { amount, date } of model.researchers) expect(amount, date).toBeLessThan(3180000);
  });

  it('gives the gap between the paper and the series', () => {
    expect(model.gap.amount).toBe(3180000 - (pointOf(model.researchers, '2017').amount ?? 0));
  });

  it('gives every row an id of its own', () => {
    expect(new Set(model.rows.map(({ id }) => id)).size).toBe(model.rows.length);
  });
});

describe('the state of a guess', () => {
  it('reads what it wrote', () => {
    for (const state of [
      { shown: false },
      { shown: true },
      { guess: 2.4, shown: false },
      { guess: 2.4, shown: true },
    ]) {
      expect(readGuess(writeGuess(state) ?? null, 7.5)).toEqual(state);
    }
  });

  it('ignores nonsense and numbers over the axis', () => {
    for (const text of ['x', '99', '-1', '2.44', '9', 'shownshown', null]) {
      expect(readGuess(text, 7.5)).toEqual({ shown: false });
    }
  });

  it('keeps a guess on the axis and to a tenth', () => {
    expect([fitGuess(-1, 7.5), fitGuess(2.449, 7.5), fitGuess(80, 7.5)]).toEqual([0, 2.4, 7.5]);
  });

  it('says how far a number lies from the guess', () => {
    const words = { more: '{n} more', less: '{n} less', same: 'the same' };
    expect(compareGuess(2.4, 3.18, words, String)).toBe('0.78 more');
    expect(compareGuess(2.4, 1.726, words, String)).toBe('0.674 less');
    expect(compareGuess(2.4, 2.4, words, String)).toBe('the same');
  });
});

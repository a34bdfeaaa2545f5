import { describe, expect, it } from 'vitest';
import { marketSizes } from '../../src/charts/market-sizes/model.ts';
import { billionsOfDollars, readRate } from '../../src/charts/market-sizes/rate.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const model = marketSizes(lookup());

describe('the chart of market sizes', () => {
  it('takes both figures from the ledger: one open-ended report, one plan', () => {
    expect(model.claimed.russia).toMatchObject({ amount: 200e9, qualifier: 'more-than', mark: 'report' });
    expect(model.claimed.china).toMatchObject({ amount: 150e9, mark: 'plan', date: '2030' });
  });

  it('orders Russia’s definitions by size, not by time', () => {
    expect(model.russia.map(({ amount }) => amount)).toEqual([14e9, 160.1e9, 200e9, 550e9, 650e9, 1900e9]);
  });

  it('shows targets and expectations as plans', () => {
    const plans = model.china.filter(({ mark }) => mark === 'plan').map(({ date }) => date);
    expect(plans).toEqual(['2020', '2025', '2025', '2030']);
  });

  it('takes its first rate from a sum that a source printed in both currencies', () => {
    expect(model.rate.amount).toBe(91.35);
    expect(model.inDollars).toMatchObject({ amount: 2.19e9, qualifier: 'more-than', mark: 'view' });
  });

  it('gives every row an id of its own', () => {
    expect(new Set(model.rows.map(({ id }) => id)).size).toBe(model.rows.length);
  });
});

describe('a rate of the reader', () => {
  it('is read with a point or a comma, and refused when it is nonsense', () => {
    expect([
      readRate('95'),
      readRate('95,5'),
      readRate('1e9'),
      readRate(''),
      readRate('x'),
      readRate(null),
    ]).toEqual([95, 95.5, undefined, undefined, undefined, undefined]);
  });

  it('divides the roubles', () => {
    expect(billionsOfDollars(200e9, 100)).toBe(2);
  });
});

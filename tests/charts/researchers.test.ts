import { describe, expect, it } from 'vitest';
import { pointOf, researchers } from '../../src/charts/researchers/model.ts';
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

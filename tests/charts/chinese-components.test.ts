import { describe, expect, it } from 'vitest';
import { chineseComponents } from '../../src/charts/chinese-components/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const model = chineseComponents(lookup());

describe('the chart of Chinese components', () => {
  it('has one share, unchecked, without a year', () => {
    expect(model.share).toMatchObject({
      amount: 40,
      unit: 'percent',
      qualifier: 'about',
      check: 'unchecked',
    });
    expect(model.share.date).toBeUndefined();
  });

  it('invents no base and no rest', () => {
    expect(model.rows.filter(({ amount }) => amount !== undefined)).toHaveLength(1);
  });
});

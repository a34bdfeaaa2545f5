import { describe, expect, it } from 'vitest';
import { smartphones } from '../../src/charts/smartphones-2019/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('smartphones of 2019', () => {
  const { rows, makers } = smartphones(lookup());

  it('puts Huawei second by both trackers, as the paper does', () => {
    const [samsung, huawei, apple] = makers.map(({ counts }) => counts.map(({ row }) => row?.amount));
    expect(samsung?.[0]).toBeGreaterThan(huawei?.[0] ?? Infinity);
    expect(samsung?.[1]).toBeGreaterThan(huawei?.[1] ?? Infinity);
    expect(huawei?.[1]).toBeGreaterThan(apple?.[1] ?? Infinity);
    expect(rows.find(({ claim }) => claim === 'huawei-second-in-2019')?.amount).toBe(2);
  });

  it('leaves out what was not read', () => {
    expect(makers.find(({ id }) => id === 'apple')?.counts).toEqual([
      { tracker: 'IDC' },
      expect.objectContaining({ tracker: 'Counterpoint' }),
    ]);
    expect(rows).toHaveLength(7);
  });

  it('finds every number in row 12', () => {
    const finding = lookup().checks.get('12')?.finding.en;
    for (const { amount } of rows.filter(({ checkRow }) => checkRow))
      expect(finding).toContain(String((amount ?? 0) / 1e6));
  });
});

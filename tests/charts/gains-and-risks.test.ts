import { describe, expect, it } from 'vitest';
import { gainsAndRisks } from '../../src/charts/gains-and-risks/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('gains and risks', () => {
  const ledger = lookup();
  const { rows, holders } = gainsAndRisks(ledger);
  const counts = Object.fromEntries(
    holders.map(({ party, sides }) => [party, [sides.benefit.count, sides.risk.count]]),
  );

  it('lists each argument under each of its holders', () => {
    const own = ledger.ledger.claims.filter(({ kind }) => kind === 'benefit' || kind === 'risk');
    expect(rows).toHaveLength(own.reduce((sum, { holder }) => sum + holder.length, 0));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(own.length);
  });

  it('bears out its title and its description', () => {
    for (const party of ['russia', 'china'])
      expect(counts[party]?.[0]).toBeGreaterThan(counts[party]?.[1] ?? Infinity);
    for (const party of ['kazakhstan', 'others'])
      expect(counts[party]?.[1]).toBeGreaterThan(counts[party]?.[0] ?? Infinity);
  });

  it('has Kazakhstan from document 004 alone', () => {
    const kazakhstan = holders.find(({ party }) => party === 'kazakhstan');
    const documents = Object.values(kazakhstan?.sides ?? {}).flatMap(({ listed }) =>
      listed.map(({ document }) => document),
    );
    expect(new Set(documents)).toEqual(new Set(['004']));
  });
});

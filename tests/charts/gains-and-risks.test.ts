import { describe, expect, it } from 'vitest';
import { gainsAndRisks } from '../../src/charts/gains-and-risks/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('gains and risks', () => {
  const ledger = lookup();
  const { rows, holders } = gainsAndRisks(ledger);
  const counts = Object.fromEntries(
    holders.map(({ party, counts: { benefit, risk } }) => [party, [benefit, risk]]),
  );

  const own = ledger.ledger.claims.filter(
    ({ kind, holder }) => (kind === 'benefit' || kind === 'risk') && holder.length > 0,
  );

  it('has one row for each argument, which names all its holders', () => {
    expect(rows).toHaveLength(own.length);
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(own.length);
    for (const { series } of rows) expect(series?.en).toMatch(/^(Benefit|Risk) \(\w/);
  });

  it('draws each argument under each of its holders', () => {
    const drawn = holders.flatMap(({ listed }) =>
      listed.flatMap(({ sides }) => [...sides.benefit, ...sides.risk]),
    );
    expect(drawn).toHaveLength(own.reduce((sum, { holder }) => sum + holder.length, 0));
  });

  it('bears out its title and its description', () => {
    for (const party of ['russia', 'china'])
      expect(counts[party]?.[0]).toBeGreaterThan(counts[party]?.[1] ?? Infinity);
    for (const party of ['kazakhstan', 'others'])
      expect(counts[party]?.[1]).toBeGreaterThan(counts[party]?.[0] ?? Infinity);
  });

  it('has Kazakhstan from document 004 alone', () => {
    const kazakhstan = holders.find(({ party }) => party === 'kazakhstan');
    expect(kazakhstan?.listed.map(({ document }) => document)).toEqual(['004']);
  });
});

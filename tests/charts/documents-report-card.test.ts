import { describe, expect, it } from 'vitest';
import { reportCard } from '../../src/charts/documents-report-card/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('the report card of the documents', () => {
  const ledger = lookup();
  const { rows, reports } = reportCard(ledger);
  const of = (id: string, verdict: string): number =>
    reports.find(({ document }) => document.id === id)?.cells.find((cell) => cell.verdict === verdict)
      ?.count ?? NaN;

  it('counts every claim of the ledger once', () => {
    expect(rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(ledger.ledger.claims.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('bears out its title: one document is contradicted, and it has the most confirmed claims', () => {
    const ids = reports.map(({ document }) => document.id);
    expect(ids.filter((id) => of(id, 'contradicted') > 0)).toEqual(['004']);
    for (const id of ids.filter((one) => one !== '004'))
      expect(of('004', 'confirmed')).toBeGreaterThan(of(id, 'confirmed'));
  });

  it('hatches what is contradicted', () => {
    for (const { check, mark } of rows.filter((row) => row.check === 'contradicted'))
      expect([check, mark]).toEqual(['contradicted', 'hatch']);
  });
});

import { describe, expect, it } from 'vitest';
import { sectorsByDocument } from '../../src/charts/sectors-by-document/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('fields by document', () => {
  const ledger = lookup();
  const { rows, fields } = sectorsByDocument(ledger);
  const documentsOf = (sector: string): string[] =>
    fields
      .find((field) => field.sector === sector)
      ?.cells.filter(({ groups }) => groups.length > 0)
      .map(({ document }) => document.id) ?? [];

  it('counts each claim once in each of its fields', () => {
    const expected = ledger.ledger.claims.reduce((sum, { sectors }) => sum + sectors.length, 0);
    expect(rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(expected);
  });

  it('bears out its title: defence in the essay alone, sport in the report of TASS alone', () => {
    expect(documentsOf('defence')).toEqual(['003']);
    expect(documentsOf('sport')).toEqual(['002']);
  });

  it('has one row for each document that speaks of a field, and tells its statuses and verdicts apart', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { amount, parts = [] } of rows)
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(amount);
  });
});

import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { LEDGER_RULES } from '../../src/ledger/rules/index.ts';

const { ledger, problems } = readLedger(process.cwd());

describe('the ledger of this site', () => {
  it('fits its schemas and keeps its rules', () => {
    expect(problems).toEqual([]);
    expect(
      LEDGER_RULES.flatMap((rule) => rule(ledger)).filter(({ severity }) => severity !== 'warning'),
    ).toEqual([]);
  });

  it('draws on all five documents', () => {
    expect(new Set(ledger.claims.map(({ document }) => document))).toEqual(
      new Set(['000', '001', '002', '003', '004']),
    );
  });

  it('has every row of the check, bound to a claim of its document', () => {
    const numbers = new Set(ledger.checks.map(({ row }) => Number.parseInt(row, 10)));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 98 }, (_, index) => index + 1),
    );
    const bound = new Set(ledger.claims.flatMap(({ check }) => check.rows));
    expect(ledger.checks.map(({ row }) => row).filter((row) => !bound.has(row))).toEqual([]);
  });

  it('holds every fragment that it proves: none was exempted', () => {
    expect(ledger.claims.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('knows no relation between Russia and Kazakhstan, for no document has one', () => {
    const party = new Map(ledger.entities.map((entity) => [entity.id, entity.party]));
    const between = ledger.relations.filter(({ from, to }) => {
      const sides = new Set([party.get(from), party.get(to)]);
      return sides.has('russia') && sides.has('kazakhstan');
    });
    expect(between).toEqual([]);
  });
});

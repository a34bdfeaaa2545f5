import { describe, expect, it } from 'vitest';
import { claimsInFormula, compute } from '../../src/ledger/formula.ts';

const amounts: Record<string, number> = { 'patents-given': 769, 'patents-received': 98 };
const amountOf = (id: string): number | undefined => amounts[id];

describe('a formula over claims', () => {
  it('divides one claim by another', () => {
    expect(compute('patents-given / patents-received', amountOf)).toBeCloseTo(7.847, 3);
  });

  it('keeps precedence and brackets', () => {
    expect(compute('2 + 3 * 4', amountOf)).toBe(14);
    expect(compute('(2 + 3) * 4', amountOf)).toBe(20);
    expect(compute('patents-given - patents-received', amountOf)).toBe(671);
  });

  it.each(['2 +', '(2', '2 3', '2 & 3', 'unknown-claim * 2', '1 / 0'])('refuses “%s”', (formula) => {
    expect(() => compute(formula, amountOf)).toThrow();
  });

  it('names its claims once', () => {
    expect(claimsInFormula('a-b / c + a-b')).toEqual(['a-b', 'c']);
  });
});

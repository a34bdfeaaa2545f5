import { describe, expect, it } from 'vitest';
import { unicornRace } from '../../src/charts/unicorn-race/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('the race of unicorns', () => {
  const { rows, races } = unicornRace(lookup());

  it('has both lists with both countries', () => {
    expect(races.map(({ china, usa }) => [china.amount, usa.amount])).toEqual([
      [206, 203],
      [227, 233],
    ]);
  });

  it('finds every number of the check in row 4', () => {
    const row = lookup().checks.get('4');
    for (const { checkRow, amount } of rows.filter(({ checkRow }) => checkRow)) {
      expect(checkRow).toBe('4');
      expect(`${row?.finding.en} ${row?.sinceThen?.en}`).toContain(String(amount));
    }
  });

  it('names the leads as our arithmetic', () => {
    expect(races.map(({ lead }) => lead.amount)).toEqual([3, 6]);
    for (const { lead } of races) {
      expect(lead.label.en).toContain('our arithmetic');
      expect(lead.mark).toBe('view');
    }
  });
});

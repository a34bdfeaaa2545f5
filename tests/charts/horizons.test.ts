import { describe, expect, it } from 'vitest';
import { horizons } from '../../src/charts/horizons/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const ledger = lookup();
const model = horizons(ledger);

describe('the horizons', () => {
  it('hold every plan of the ledger that has a date', () => {
    const plans = ledger.ledger.events.filter(
      ({ kind, status, date }) => date && (kind === 'plan' || (kind === 'conference' && status === 'plan')),
    );
    expect(model.horizons.map(({ plan }) => plan.id).sort()).toEqual(plans.map(({ id }) => id).sort());
  });

  it('stand in the order in which their time is over, three of them before the check', () => {
    expect(model.horizons.map(({ year }) => year)).toEqual([2020, 2022, 2025, 2030, 2030]);
    expect(model.horizons.filter(({ over }) => over)).toHaveLength(3);
  });

  it('give of the check only what stands in its rows', () => {
    for (const row of model.rows.filter(({ checkRow }) => checkRow)) {
      const check = ledger.checks.get(row.checkRow ?? '');
      const text = [check?.finding.en, check?.sinceThen?.en].join(' ');
      expect(text).toContain(row.date?.slice(0, 4));
      if (row.amount !== undefined)
        expect(text).toContain(row.unit === 'cny' ? String(row.amount / 1e12) : String(row.amount));
    }
  });

  it('never call a plan more than a plan', () => {
    for (const { plan } of model.horizons) expect(plan.status).toBe('plan');
  });
});

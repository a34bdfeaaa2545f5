import { describe, expect, it } from 'vitest';
import { stack } from '../../src/charts/ladder-of-reality/layout.ts';
import { ladderOfReality } from '../../src/charts/ladder-of-reality/model.ts';
import { NAMED } from '../../src/charts/ladder-of-reality/named.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const model = ladderOfReality(lookup());

describe('the ladder of reality', () => {
  it('holds every claim that has a rung, once, and no other', () => {
    const acts = lookup().ledger.claims.filter(({ rung }) => rung);
    expect(new Set(model.rows.map(({ id }) => id))).toEqual(new Set(acts.map(({ id }) => id)));
    expect(model.rows).toHaveLength(acts.length);
  });

  it('puts the most real rung at the top', () => {
    expect(model.rungs[0]).toBe('operating');
    expect(model.rungs.at(-1)).toBe('imagined');
  });

  it('takes status, check and rung from the ledger', () => {
    for (const row of model.rows) {
      const claim = lookup().claims.get(row.id);
      expect([row.rung, row.status, row.check]).toEqual([claim?.rung, claim?.status, claim?.check.verdict]);
    }
  });

  it('keeps its title true: one act is signed, and possible, intended and agreed make up more than half', () => {
    expect(model.rows.filter(({ rung }) => rung === 'signed')).toHaveLength(1);
    const most = model.rows.filter(({ rung }) => ['possible', 'intended', 'agreed'].includes(rung));
    expect(most.length).toBeGreaterThan(model.rows.length / 2);
  });

  it('names only acts that exist', () => {
    for (const id of NAMED.keys()) expect(model.rows.map((row) => row.id)).toContain(id);
  });

  it('places a mark for every act, also where names do not fit', () => {
    const acts = model.rows.filter(({ rung, document }) => rung === 'possible' && document === '003');
    const names = ['one', 'two', 'three'];
    const cell = stack(acts, { width: 120, columns: 2 }, (act) =>
      names.length > 0 && act.naming ? [names.pop() ?? ''] : undefined,
    );
    expect(new Set(cell.placed.map(({ act }) => act.id)).size).toBe(acts.length);
    const places = cell.placed.map(({ x, line }) => `${x} ${line}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

import { describe, expect, it } from 'vitest';
import { placeNodes, reachOf } from '../../src/charts/who-with-whom/layout.ts';
import { whoWithWhom } from '../../src/charts/who-with-whom/model.ts';
import { formatState, readState } from '../../src/charts/who-with-whom/state.ts';
import { titleOf, type TitleWords } from '../../src/charts/who-with-whom/title.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const ledger = lookup();
const model = whoWithWhom(ledger);

describe('who with whom', () => {
  it('has a row for every relation, with a sentence in both languages and an id of its own', () => {
    expect(model.rows).toHaveLength(ledger.ledger.relations.length);
    expect(new Set(model.rows.map(({ id }) => id)).size).toBe(model.rows.length);
    expect(model.rows.find(({ from, to }) => from === 't1' && to === 'vtb')?.label.en).toBe(
      'T1 is the technology partner of VTB',
    );
    expect(model.rows.find(({ from, to }) => from === 'vtb' && to === 'shanghai')?.label.ru).toBe(
      'У ВТБ есть представительство в Шанхае',
    );
  });

  it('holds no relation between Russia and Kazakhstan', () => {
    const group = new Map(model.nodes.map((node) => [node.id, node.group]));
    const sides = model.rows.map(({ from, to }) => [group.get(from), group.get(to)].sort().join(' '));
    expect(sides).not.toContain('kazakhstan russia');
    expect(sides).toContain('china russia');
    expect(sides).toContain('china kazakhstan');
  });

  it('takes status and check from the claim', () => {
    for (const row of model.rows) expect(row.status).toBe(ledger.claims.get(row.claim ?? '')?.status);
  });

  it('gives the same order at every build', () => {
    expect(whoWithWhom(ledger).nodes).toEqual(model.nodes);
  });

  it.each(['wide', 'narrow'] as const)('lets no two names stand on one line of a column, %s', (size) => {
    const seats = [...placeNodes(model, size).seats.values()];
    expect(seats).toHaveLength(model.nodes.length);
    for (const x of new Set(seats.map((seat) => seat.x))) {
      const ys = seats
        .filter((seat) => seat.x === x)
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(21));
    }
  });

  it('bows every edge by its length: of two unlike ones none lies on the other at the edge of the drawing', () => {
    const reaches = [0.1, 0.3, 0.5, 0.7, 0.9, 1].map((share) => reachOf(share, 0, 168));
    reaches.slice(1).forEach((reach, index) => expect(reach - (reaches[index] ?? 0)).toBeGreaterThan(5));
    expect(reaches.at(-1)).toBe(168);
  });

  it('keeps its state in the address and ignores nonsense', () => {
    const allowed = { nodes: ['', 'vtb'], documents: ['', '001'] };
    for (const choice of [
      { node: 'vtb', document: '' },
      { node: '', document: '001' },
      { node: 'vtb', document: '001' },
    ])
      expect(readState(formatState(choice), allowed)).toEqual(choice);
    expect(readState('nobody.999', allowed)).toEqual({ node: '', document: '' });
    expect(formatState({ node: '', document: '' })).toBe('');
  });

  it('names in its title what is followed and counts it in the language of its words', () => {
    const words: TitleWords = {
      language: 'ru',
      node: '{node}: {count} в пяти документах',
      nodeAndDocument: '{node}: {count} в документе {document}',
      document: 'Документ {document}: {count}',
      forms: { one: 'связь', few: 'связи', many: 'связей' },
      none: 'ни одной связи',
    };
    const title = (node: string, document: string, count: number): string | undefined =>
      titleOf({ node, document }, 'ВТБ', count, words)?.replaceAll('\u00a0', ' ');
    expect(title('', '', 63)).toBeUndefined();
    expect(title('vtb', '', 21)).toBe('ВТБ: 21 связь в пяти документах');
    expect(title('vtb', '001', 2)).toBe('ВТБ: 2 связи в документе 001');
    expect(title('vtb', '004', 0)).toBe('ВТБ: ни одной связи в документе 004');
    expect(title('', '004', 40)).toBe('Документ 004: 40 связей');
  });
});

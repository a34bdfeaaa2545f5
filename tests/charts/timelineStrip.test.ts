import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/charts/timeline/model.ts';
import { stripOf } from '../../src/charts/timeline/strip/columns.ts';
import { meets, placeAbove, type Area } from '../../src/charts/timeline/strip/place.ts';
import { keyEvents } from '../../src/data/keyEvents.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const { dated } = timeline(lookup());

describe('the strip of time on the home page', () => {
  it('marks every event that has a date, once', () => {
    const { columns, spans } = stripOf(dated, keyEvents());
    const marked = [...columns.flatMap(({ rows }) => rows), ...spans].map(({ id }) => id);
    expect(marked.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
  });

  it('names every event of content/key-events.yaml', () => {
    const { columns } = stripOf(dated, keyEvents());
    expect(columns.flatMap(({ named }) => named?.id ?? [])).toEqual(keyEvents());
  });

  it('lets no name touch another, a column or a line', () => {
    const columns: Area[] = [
      { left: 95, right: 105, top: -20, bottom: 0 },
      { left: 145, right: 155, top: -100, bottom: 0 },
      { left: 175, right: 185, top: -20, bottom: 0 },
    ];
    const wanted = [100, 150, 180].map((x, index) => ({
      x,
      top: columns[index]?.top ?? 0,
      width: 90,
      height: 36,
    }));
    const tops = placeAbove(wanted, columns);
    const names = wanted.map(({ x, width, height }, index): Area => ({
      left: x,
      right: x + width,
      top: tops[index] ?? 0,
      bottom: (tops[index] ?? 0) + height,
    }));
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => meets(one, other)));
    const onColumns = names.flatMap((one) => columns.map((column) => meets(one, column)));
    expect([...pairs, ...onColumns]).not.toContain(true);
  });
});

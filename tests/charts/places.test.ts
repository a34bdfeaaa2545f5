import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../src/charts/chart.ts';
import { cuts, overlap } from '../../src/charts/places/geometry.ts';
import { layoutMap } from '../../src/charts/places/layout.ts';
import { placesOnMap } from '../../src/charts/places/model.ts';
import { mapBase } from '../../src/charts/places/projection.ts';
import { SITES } from '../../src/charts/places/sites.ts';
import { chartWords, labelsOf } from '../../src/charts/words.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

const ledger = lookup();
const model = placesOnMap(ledger);
const words = need(chartWords(), 'places', 'words');

describe('the map of places', () => {
  it('joins no place in Russia with one in Kazakhstan', () => {
    for (const { sites, link } of model.placings) {
      const parties = new Set(sites.map((id) => SITES.find((site) => site.id === id)?.party));
      expect(link && parties.has('russia') && parties.has('kazakhstan')).toBe(false);
    }
  });

  it('takes the status of every placing from the ledger', () => {
    for (const { row } of model.placings) expect(row.status).toBe(ledger.claims.get(row.id)?.status);
  });

  it.each([
    ['en', 'wide'],
    ['en', 'narrow'],
    ['ru', 'wide'],
    ['ru', 'narrow'],
  ] as const)('lets no name meet an arc, a site or another name, %s %s', (language, size) => {
    const frame = { language, size, width: WIDTHS[size], ledger, label: labelsOf(words, language) };
    const { boxes, links, sites, countries, degrees, scale } = layoutMap(model, frame);
    const fixed = [...degrees.map(({ box }) => box), scale.box];
    const letters = countries.flatMap((country) => country.boxes);
    for (const letter of [...letters, ...boxes.values()])
      for (const box of fixed) expect(overlap(letter, box)).toBe(false);
    for (const letter of letters) {
      for (const box of boxes.values()) expect(overlap(letter, box)).toBe(false);
      for (const { arc } of links) expect(cuts(arc, letter)).toBe(false);
    }
    for (const { arc } of links) for (const box of fixed) expect(cuts(arc, box)).toBe(false);
    const entries = [...boxes];
    entries.forEach(([id, box], index) => {
      for (const [, other] of entries.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      for (const { arc, number } of links) if (id !== String(number)) expect(cuts(arc, box)).toBe(false);
      for (const { x, y } of sites)
        expect(overlap(box, { x: x - 5, y: y - 5, width: 10, height: 10 })).toBe(false);
    });
  });

  it('leads no arc through the site of another', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const frame = {
        language: 'en',
        size,
        width: WIDTHS[size],
        ledger,
        label: labelsOf(words, 'en'),
      } as const;
      const { links, sites } = layoutMap(model, frame);
      for (const { arc, placing } of links)
        for (const { id, x, y } of sites)
          if (!placing.sites.includes(id))
            expect(cuts(arc, { x: x - 5, y: y - 5, width: 10, height: 10 }), `${placing.row.id} ${id}`).toBe(
              false,
            );
    }
  });

  it('keeps the land light', () => {
    for (const size of ['wide', 'narrow'] as const)
      expect(mapBase(size, WIDTHS[size]).land.length).toBeLessThan(18500);
  });
});

import { describe, expect, it } from 'vitest';
import { sectorsByDocument } from '../../src/charts/sectors-by-document/model.ts';
import { WIDTHS, type Size } from '../../src/charts/chart.ts';
import { drawnChart } from '../../src/charts/index.ts';
import { textWidth } from '../../src/charts/measure.ts';
import { chartWords, labelsOf } from '../../src/charts/words.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';

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

  it.each(LANGUAGES.flatMap((language) => (['wide', 'narrow'] as const).map((size) => ({ language, size }))))(
    'leaves air between the columns of two documents, $size in $language',
    ({ language, size }: { language: (typeof LANGUAGES)[number]; size: Size }) => {
      const label = labelsOf(need(chartWords(), 'sectors-by-document', 'words'), language);
      const frame = { language, size, width: WIDTHS[size], ledger, label };
      const svg = drawnChart('sectors-by-document')?.render(ledger, frame);
      const number = (shape: Element, key: string): number => Number(shape.getAttribute(key));
      const heads = [...(svg?.querySelectorAll('text') ?? [])].filter((one) => number(one, 'y') < 64);
      const starts = [...new Set(heads.map((one) => number(one, 'x')))].sort((a, b) => a - b);
      const marks = [...(svg?.querySelectorAll('[data-row] .mark-touch') ?? [])].map(
        (mark) => Number(/^M([\d.]+)/.exec(mark.getAttribute('d') ?? '')?.[1]) + 6,
      );
      const texts = [...(svg?.querySelectorAll('text') ?? [])]
        .filter((one) => number(one, 'x') > 0)
        .map((one) => number(one, 'x') + textWidth(one.textContent, 14));
      starts.slice(1).forEach((start, index) => {
        const ends = [...marks, ...texts].filter((end) => end > (starts[index] ?? 0) && end < start + 6);
        expect(start - Math.max(...ends), `before the column at ${start}`).toBeGreaterThanOrEqual(7);
      });
    },
  );
});

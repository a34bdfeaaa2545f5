import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { amount } from '../rows.ts';
import { line, sheet } from '../sheet.ts';
import type { Hedge, Hedges } from './model.ts';

const LAYOUTS = {
  wide: { left: 262, pitch: 19, row: 50, beside: true, dash: 14, perLine: 34 },
  narrow: { left: 0, pitch: 15, row: 74, beside: false, dash: 12, perLine: 24 },
} as const;

/** A ring for each time a word occurs, and a dash for each sentence of the essay. */
export function drawHedges(
  { hedges, sentences }: Hedges,
  { language, size, width, label }: Frame,
): SVGSVGElement {
  const { left, pitch, row: step, beside, dash, perLine } = LAYOUTS[size];
  const all = amount(sentences);
  const field = hedges.length * step + 20;
  const unit = width / perLine;
  const rowsOfDashes = Math.ceil(all / perLine);

  function word(document: Document, { word: text, meaning, row }: Hedge, y: number): SVGElement[] {
    const count = amount(row);
    const centres = Array.from({ length: count }, (_, index) => ({
      x: left + pitch / 2 + index * pitch,
      y: beside ? y + 22 : y + 52,
    }));
    return [
      line(document, text, { x: 0, y: y + 29, class: 'hedge-word' }),
      line(document, meaning[language], {
        x: beside ? left - 22 : 96,
        y: y + 28,
        class: 'quiet',
        anchor: beside ? 'end' : 'start',
      }),
      evidenceMarks(document, 'view', centres, { size: pitch - 4, row: row.id }),
      line(document, formatNumber(count, language), {
        x: left + count * pitch + 8,
        y: (beside ? y + 22 : y + 52) + 5,
        class: 'strong',
      }),
    ];
  }

  return sheet(width, field + 44 + rowsOfDashes * dash, (document) => [
    ...hedges.flatMap((hedge, index) => word(document, hedge, index * step)),
    element(document, 'path', { d: `M0 ${field}H${width}`, class: 'rule' }),
    line(document, `${formatNumber(all, language)} ${label('sentences')}`, {
      x: 0,
      y: field + 26,
      class: 'strong',
      row: sentences.id,
    }),
    element(document, 'path', {
      d: Array.from({ length: all }, (_, index) => {
        const x = (index % perLine) * unit;
        return `M${x.toFixed(1)} ${field + 46 + Math.floor(index / perLine) * dash}h${(unit - 6).toFixed(1)}`;
      }).join(''),
      class: 'hedge-sentences',
      'data-row': sentences.id,
    }),
  ]);
}

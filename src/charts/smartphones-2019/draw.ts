import { scaleLinear } from 'd3';
import { formatScaled } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { textWidth } from '../measure.ts';
import { amount } from '../rows.ts';
import { line, sheet, widest } from '../sheet.ts';
import type { Maker, Smartphones } from './model.ts';

const BAR = 26;
const STEP = 34;
const HEAD = 30;
const GROUP = HEAD + 2 * STEP + 14;

/** Two bars for each maker, from nothing; a count that was not read is an empty place that says so. */
export function drawSmartphones(
  { makers }: Smartphones,
  { language, size, width, label }: Frame,
): SVGSVGElement {
  const trackers = makers[0]?.counts.map(({ tracker }) => tracker) ?? [];
  const left = size === 'wide' ? widest(trackers) + 16 : 0;
  const largest = Math.max(
    ...makers.flatMap(({ counts }) => counts.map(({ row }) => (row ? amount(row) : 0))),
  );
  const x = scaleLinear([0, largest], [left, width]);

  function group(document: Document, { label: name, tone, counts }: Maker, y: number): SVGElement[] {
    return [
      line(document, name[language], { x: left, y: y + 18, class: `strong tone-${tone}` }),
      ...counts.flatMap(({ tracker, row }, index) => {
        const top = y + HEAD + index * STEP;
        const base = top + BAR / 2 + 5;
        const beside = left > 0 ? [line(document, tracker, { x: left - 12, y: base, anchor: 'end' })] : [];
        if (!row) {
          const words = left > 0 ? label('not-read') : `${tracker}: ${label('not-read')}`;
          return [
            ...beside,
            element(document, 'rect', {
              x: left,
              y: top,
              width: textWidth(words, 14) + 24,
              height: BAR,
              class: 'phones-missing',
            }),
            line(document, words, { x: left + 12, y: base, class: 'quiet' }),
          ];
        }
        const end = x(amount(row));
        const number = formatScaled(amount(row), language);
        return [
          ...beside,
          element(document, 'rect', {
            x: left,
            y: top,
            width: end - left,
            height: BAR,
            class: `phones-bar tone-${tone}`,
            'data-row': row.id,
          }),
          line(document, number, { x: end - 10, y: base, anchor: 'end', class: 'on-fill' }),
          ...(left > 0 ? [] : [line(document, tracker, { x: 10, y: base, class: 'on-fill' })]),
        ];
      }),
    ];
  }

  return sheet(width, makers.length * GROUP - 12, (document) => [
    ...makers.flatMap((maker, index) => group(document, maker, index * GROUP)),
    element(document, 'path', {
      d: `M${left} ${HEAD - 6}V${makers.length * GROUP - 14}`,
      class: 'axis-line',
    }),
  ]);
}

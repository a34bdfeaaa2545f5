import { scaleLinear } from 'd3';
import { formatAmount } from '../../text/numbers.ts';
import { need } from '../../ledger/lookup.ts';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { caption, sheet, tenth } from '../sheet.ts';
import { amount, yearOf } from '../rows.ts';
import type { Country, RdSpending } from './model.ts';

const YEARS = [1996, 2000, 2004, 2010, 2016, 2022];

/** Three lines of yearly points on one axis from nought, each named where it ends. */
export function drawRdSpending({ countries, crossing }: RdSpending, frame: Frame): SVGSVGElement {
  const { size, width, language, label, ledger } = frame;
  const wide = size === 'wide';
  const height = wide ? 420 : 440;
  const bottom = height - 34;
  const x = scaleLinear([1996, 2023], wide ? [50, 560] : [44, 240]);
  const y = scaleLinear([0, 2.75], [bottom, 14]);
  const percent = (value: number): string =>
    formatAmount(Number(value.toFixed(2)), need(ledger.units, 'percent', 'unit'), language);
  const at = (row: ChartRow): [number, number] => [tenth(x(yearOf(row.date))), tenth(y(amount(row)))];
  return sheet(width, height, (document) => [
    ...[0, 0.5, 1, 1.5, 2, 2.5].flatMap((level) => [
      element(document, 'path', {
        d: `M0 ${tenth(y(level))}H${tenth(x(2023))}`,
        class: level ? 'grid' : 'base',
      }),
      ...(level ? caption(document, percent(level), { x: 0, y: y(level) - 5, class: 'quiet' }) : []),
    ]),
    ...YEARS.filter((year) => wide || year !== 2000).flatMap((year) =>
      caption(document, String(year), { x: x(year), y: bottom + 22, anchor: 'middle' }),
    ),
    ...countries.flatMap(({ party, rows, runs }) => {
      const last = rows.at(-1);
      const [endX = 0, endY = 0] = last ? at(last) : [];
      return [
        ...runs.map((run) =>
          element(document, 'path', {
            d: `M${run.map((row) => at(row).join(' ')).join('L')}`,
            class: `edge trend edge-${party}`,
          }),
        ),
        ...rows.map((row) =>
          element(document, 'path', {
            d: pointOf(party, at(row), wide ? 3.6 : 2.8),
            class: `tone-${party}`,
            'data-row': row.id,
          }),
        ),
        ...(last
          ? [
              ...caption(document, label(party), {
                x: endX + (wide ? 11 : 8),
                y: endY + (party === 'kazakhstan' ? -14 : 1),
                class: `strong tone-${party}`,
                row: last.id,
              }),
              ...caption(
                document,
                wide ? `${percent(amount(last))}, ${yearOf(last.date)}` : percent(amount(last)),
                {
                  x: endX + (wide ? 11 : 8),
                  y: endY + (party === 'kazakhstan' ? 5 : 20),
                  row: last.id,
                },
              ),
            ]
          : []),
      ];
    }),
    ...cross(document, at(crossing), label('crossing').split('|'), wide),
  ]);
}

/** A thin pointer to the first year above Russia's share; on narrow drawings its text stands over the lines. */
function cross(
  document: Document,
  [x, y]: [number, number],
  lines: readonly string[],
  wide: boolean,
): SVGElement[] {
  const top = wide ? y - 62 : 88;
  return [
    element(document, 'path', { d: `M${x} ${y - 9}V${top}`, class: 'base' }),
    ...caption(document, lines, {
      x: wide ? x + 6 : x - 4,
      y: top - 19 * (lines.length - 1) - 7,
      anchor: wide ? 'end' : 'start',
      class: 'label halo',
    }),
  ];
}

/** A point's shape tells the countries apart where hues do not: a dot, a square or a diamond. */
function pointOf(party: Country['party'], [x, y]: [number, number], r: number): string {
  if (party === 'russia') return `M${tenth(x - r)} ${tenth(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`;
  const tip = tenth(r * 1.4);
  if (party === 'kazakhstan') return `M${x} ${tenth(y - tip)}l${tip} ${tip}l${-tip} ${tip}l${-tip} ${-tip}z`;
  return `M${tenth(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

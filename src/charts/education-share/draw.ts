import { scaleLinear, type ScaleLinear } from 'd3';
import { formatShare } from '../../text/numbers.ts';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { wrapText } from '../measure.ts';
import { caption, sheet, tenth } from '../sheet.ts';
import { amount, yearOf } from '../rows.ts';
import { DECIMALS, type EducationShare } from './model.ts';

type Scale = ScaleLinear<number, number>;

/** The region "more than 4%", the sum as a share of each year's economy, and the state's own share. */
export function drawEducationShare({ claimed, fits, state }: EducationShare, frame: Frame): SVGSVGElement {
  const { size, width, language, label } = frame;
  const wide = size === 'wide';
  const height = wide ? 380 : 430;
  const bottom = height - 34;
  const x = scaleLinear([2012, 2020], wide ? [58, 590] : [34, 310]);
  const y = scaleLinear([0, 6.9], [bottom, 10]);
  const percent = (row: ChartRow): string => formatShare(amount(row), DECIMALS, language);
  const limit = tenth(y(amount(claimed.share)));
  // Over the last diamond where there is room, else under an earlier one.
  const announced = wide ? state.at(-1) : state.find(({ date }) => date === '2016');
  const years = fits.map((row) => yearOf(row.date));
  return sheet(width, height, (document) => [
    element(document, 'rect', {
      x: 0,
      y: 8,
      width,
      height: limit - 8,
      class: 'above-share',
      'data-row': claimed.share.id,
    }),
    element(document, 'path', {
      d: `M0 ${limit}H${width}`,
      class: 'edge edge-china',
      'data-row': claimed.share.id,
    }),
    noUpperEnd(document, width - 16, claimed.share.id),
    ...caption(document, label('claimed').split('|'), {
      x: width - 34,
      y: 32,
      anchor: 'end',
      class: 'strong tone-china',
      row: claimed.share.id,
    }),
    element(document, 'path', { d: `M0 ${bottom}H${width}`, class: 'base' }),
    ...caption(document, '0', { x: 0, y: bottom - 5, class: 'quiet' }),
    ...years
      .filter((year) => wide || year % 2 === 0 || year === 2017)
      .filter((year) => wide || (year !== 2016 && year !== 2018))
      .flatMap((year) => caption(document, String(year), { x: x(year), y: bottom + 22, anchor: 'middle' })),
    ...state.map((row) =>
      element(document, 'path', {
        d: diamond(x(yearOf(row.date)), y(amount(row)), wide ? 6 : 5),
        class: 'ink-dot',
        'data-row': row.id,
      }),
    ),
    ...fits.flatMap((row) => {
      const [cx, cy] = [tenth(x(yearOf(row.date))), tenth(y(amount(row)))];
      const above = amount(row) > amount(claimed.share);
      return [
        element(document, 'circle', {
          cx,
          cy,
          r: wide ? 6.5 : 5.5,
          class: 'edge edge-china',
          'data-row': row.id,
        }),
        ...(wide || [2012, 2017, 2018, 2020].includes(yearOf(row.date))
          ? caption(document, percent(row), {
              x: cx,
              y: above ? cy - 14 : cy + 25,
              anchor: 'middle',
              class: 'label',
              row: row.id,
            })
          : []),
      ];
    }),
    ...caption(document, wrapText(label('fits'), 15, wide ? 270 : 242), {
      x: wide ? x(2013) + 34 : 84,
      y: wide ? y(6.3) : 56,
      class: wide ? 'strong' : 'label',
    }),
    ...announcement(document, label('state').split('|'), announced, { x, y, wide }),
  ]);
}

/** Arrowheads that point up out of the field: the paper names no upper end. */
function noUpperEnd(document: Document, x: number, row: string): SVGElement {
  const arrow = (y: number): string => `M${tenth(x - 7)} ${y + 7}l7 -7l7 7`;
  return element(document, 'path', {
    d: [14, 21, 28].map(arrow).join(''),
    class: 'chevrons edge-china',
    'data-row': row,
  });
}

/** Names the diamonds at one of them. */
function announcement(
  document: Document,
  lines: readonly string[],
  row: ChartRow | undefined,
  { x, y, wide }: { x: Scale; y: Scale; wide: boolean },
): SVGElement[] {
  if (!row) return [];
  const [left, top] = [x(yearOf(row.date)), y(amount(row))];
  if (wide)
    return caption(document, lines, {
      x: left + 44,
      y: top - 38,
      anchor: 'end',
      class: 'strong',
      row: row.id,
    });
  return [
    element(document, 'path', { d: `M${tenth(left)} ${tenth(top + 9)}v44`, class: 'base' }),
    ...caption(document, lines, { x: left + 6, y: top + 72, anchor: 'end', class: 'strong', row: row.id }),
  ];
}

function diamond(x: number, y: number, r: number): string {
  return `M${tenth(x)} ${tenth(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

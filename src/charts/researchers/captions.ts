import { formatNumber, formatScaled } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { caption } from '../sheet.ts';
import { amount } from '../rows.ts';
import { pointOf, type Researchers } from './model.ts';
import { BAND_TOP, type Layout } from './scales.ts';

/** The texts beside the points; they stand where neither size of the drawing has a point. */
export function captions(
  document: Document,
  model: Researchers,
  { x, y, width, column }: Layout,
  { language, size, label }: Frame,
): SVGElement[] {
  const wide = size === 'wide';
  const people = (value: number): string => formatScaled(value, language);
  const times = (value: number): string => `×${formatNumber(value, language)}`;
  const { paper, growth, staff } = model;
  const last = pointOf(model.researchers, '2022');
  const lastStaff = pointOf(staff.time, '2022');
  const census = pointOf(staff.heads, '2009');
  const right = x(2017) + column / 2 + 9;
  const beside = x(2022) + 12;
  const end = wide ? ({ x: beside, anchor: 'start' } as const) : ({ x: width, anchor: 'end' } as const);
  const below = label('researchers').split('|');
  const time = label('time').split('|');
  const timeAt = wide ? y(amount(lastStaff)) - 14 : y(4.66e6);
  return [
    ...caption(document, times(amount(paper.growth)), {
      x: right,
      y: y(amount(paper.end)) + (wide ? 4 : -25),
      class: wide ? 'numeral tone-china' : 'strong tone-china',
      row: paper.growth.id,
    }),
    ...caption(document, [people(amount(paper.end)), label('paper')], {
      x: right + (wide ? 82 : 0),
      y: y(amount(paper.end)) + (wide ? -12 : -6),
      class: 'strong halo',
      row: paper.end.id,
    }),
    ...caption(document, label('break'), {
      x: x(2008.5),
      y: y(BAND_TOP) - 7,
      anchor: 'middle',
      class: 'quiet',
    }),
    ...caption(document, below, { x: x(2009) - 3, y: y(0) - 47, class: 'strong tone-china' }),
    ...caption(document, `${times(amount(growth.across))} ${label('across')}`, {
      x: x(2009) - 3,
      y: y(0) - 9,
      row: growth.across.id,
    }),
    ...caption(document, [people(amount(last)), label('in2022')], {
      ...end,
      y: wide ? y(amount(last)) + 5 : y(1.15e6),
      class: 'label halo',
      row: last.id,
    }),
    ...caption(document, time, { ...end, y: timeAt, class: 'strong halo' }),
    ...caption(document, people(amount(lastStaff)), {
      ...end,
      y: wide ? timeAt + time.length * 19 : y(amount(lastStaff)) + 24,
      class: 'label halo',
      row: lastStaff.id,
    }),
    ...caption(document, label('heads').split('|'), {
      x: x(2015) - 12,
      y: y(5.75e6),
      anchor: 'end',
      class: 'strong halo',
    }),
    ...caption(document, [people(amount(census)), label('census')], {
      x: x(2009) + (wide ? 10 : 8),
      y: y(amount(census)) - 34,
      anchor: 'middle',
      class: 'label halo',
      row: census.id,
    }),
  ];
}

import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { guessLayer } from '../guessing/layer.ts';
import { caption, group, tenth } from '../sheet.ts';
import { amount } from '../rows.ts';
import { pointOf, type Researchers } from './model.ts';
import { TOP, type Layout } from './scales.ts';

/** Where the reader's guess begins, in millions: no growth since 2007. */
export const FIRST_GUESS = 1.4;

/** The reader's column at 2017, beside the point of 2007 from which a guess can be made. */
export function guessColumn(
  document: Document,
  model: Researchers,
  layout: Layout,
  { language, label }: Frame,
): SVGElement {
  const { x, y, bottom, column, dot } = layout;
  const start = pointOf(model.researchers, '2007');
  const width = column + 16;
  const known = [
    element(document, 'circle', {
      cx: tenth(x(2007)),
      cy: tenth(y(amount(start))),
      r: dot,
      class: 'open-dot edge-china',
      'data-row': start.id,
    }),
    ...caption(
      document,
      [`${formatNumber(amount(start) / 1e6, language)} ${label('million')}`, ...label('start').split('|')],
      { x: Math.max(x(2007) - dot, 22), y: y(amount(start)) - 53, class: 'label halo' },
    ),
  ];
  return guessLayer(
    document,
    {
      direction: 'up',
      box: { x: x(2017) - width / 2, y: y(TOP), width, height: bottom - y(TOP) },
      reach: { x: x(2013), y: 0, width: x(2021) - x(2013), height: bottom },
      top: TOP / 1e6,
      first: FIRST_GUESS,
      words: { x: x(2017), y: bottom + 42, anchor: 'middle' },
    },
    [group(document, { class: 'guess-start' }, known)],
  );
}

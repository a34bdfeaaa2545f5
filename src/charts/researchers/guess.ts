import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { caption, group, tenth } from '../sheet.ts';
import { amount } from '../rows.ts';
import { pointOf, type Researchers } from './model.ts';
import { TOP, type Layout } from './scales.ts';

/** Where the reader's guess begins, in millions: no growth since 2007. */
export const FIRST_GUESS = 1.4;

/** The reader's column, hidden unless scripts run; interact.ts moves it by the data that it carries. */
export function guessLayer(
  document: Document,
  model: Researchers,
  layout: Layout,
  { language, label }: Frame,
): SVGElement {
  const { x, y, bottom, column, dot } = layout;
  const start = pointOf(model.researchers, '2007');
  const width = column + 16;
  const left = tenth(x(2017) - width / 2);
  const top = tenth(y(FIRST_GUESS * 1e6));
  return group(
    document,
    {
      class: 'guess-layer',
      'data-guess': '',
      'data-zero': bottom,
      'data-million': tenth((bottom - y(TOP)) / (TOP / 1e6)),
    },
    [
      group(document, { class: 'guess-start' }, [
        element(document, 'circle', {
          cx: tenth(x(2007)),
          cy: tenth(y(amount(start))),
          r: dot,
          class: 'open-dot edge-china',
          'data-row': start.id,
        }),
        ...caption(
          document,
          [
            `${formatNumber(amount(start) / 1e6, language)} ${label('million')}`,
            ...label('start').split('|'),
          ],
          {
            x: Math.max(x(2007) - dot, 22),
            y: y(amount(start)) - 53,
            class: 'label halo',
          },
        ),
      ]),
      element(document, 'rect', {
        x: tenth(x(2013)),
        y: 0,
        width: tenth(x(2021) - x(2013)),
        height: bottom,
        class: 'guess-reach',
      }),
      element(document, 'rect', {
        x: left,
        y: top,
        width,
        height: tenth(bottom - top),
        class: 'guess-column',
      }),
      group(document, { class: 'guess-handle', transform: `translate(${tenth(x(2017))} ${top})` }, [
        element(document, 'rect', {
          x: -width / 2 - 4,
          y: -7,
          width: width + 8,
          height: 14,
          rx: 3,
          class: 'guess-grip',
        }),
        element(document, 'path', { d: 'M-5 -12l5 -5l5 5M-5 12l5 5l5 -5', class: 'guess-arrows' }),
      ]),
      ...caption(document, '', { x: x(2017), y: bottom + 42, anchor: 'middle', class: 'strong guess-words' }),
    ],
  );
}

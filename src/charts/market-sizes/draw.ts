import type { Frame } from '../chart.ts';
import { wrapText } from '../measure.ts';
import { caption, sheet } from '../sheet.ts';
import { dollarsHeight, drawDollars } from './dollars.ts';
import { columnsOf, drawList } from './list.ts';
import type { MarketSizes } from './model.ts';

/** Size that the titles are measured at: their typeface runs wider than the one of the data. */
const TITLE = 19;
const LEADING = 23;
const BETWEEN = 36;

/** Three plates under one another: the documents' figures in dollars, Russia's in roubles, China's in yuan. */
export function drawMarketSizes(model: MarketSizes, frame: Frame): SVGSVGElement {
  const step = frame.size === 'wide' ? 33 : 52;
  const columns = columnsOf([...model.russia, ...model.china], frame);
  const titles = ['dollars', 'roubles', 'yuan'].map((key) => wrapText(frame.label(key), TITLE, frame.width));
  const heads = titles.map((lines) => lines.length * LEADING + 9);
  const [head0 = 0, head1 = 0, head2 = 0] = heads;
  const russiaTop = 8 + head0 + dollarsHeight(frame.size) + BETWEEN;
  const chinaTop = russiaTop + head1 + model.russia.length * step + BETWEEN;
  const height = chinaTop + head2 + model.china.length * step + 4;
  return sheet(frame.width, height, (document) => [
    ...[8, russiaTop, chinaTop].flatMap((top, index) =>
      caption(document, titles[index] ?? [], { x: 0, y: top + 15, class: 'plate-head', step: LEADING }),
    ),
    ...drawDollars(document, model, frame, 8 + head0),
    ...drawList(document, model.russia, { frame, tone: 'russia', top: russiaTop + head1, step, ...columns }),
    ...drawList(document, model.china, { frame, tone: 'china', top: chinaTop + head2, step, ...columns }),
  ]);
}

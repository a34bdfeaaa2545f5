import type { Frame } from '../chart.ts';
import { caption, plate } from '../plate.ts';
import { drawDollars } from './dollars.ts';
import { drawList } from './list.ts';
import type { MarketSizes } from './model.ts';

const HEAD = 26;
const BETWEEN = 34;

/** Three plates under one another: the documents' figures in dollars, Russia's in roubles, China's in yuan. */
export function drawMarketSizes(model: MarketSizes, frame: Frame): SVGSVGElement {
  const wide = frame.size === 'wide';
  const dollarsHeight = wide ? 128 : 176;
  const step = wide ? 33 : 52;
  const russiaTop = HEAD + dollarsHeight + BETWEEN;
  const chinaTop = russiaTop + HEAD + model.russia.length * step + BETWEEN;
  const height = chinaTop + HEAD + model.china.length * step + 4;
  return plate(frame.width, height, (document) => [
    ...heading(document, frame.label('dollars'), 0),
    ...drawDollars(document, model, frame, HEAD),
    ...heading(document, frame.label('roubles'), russiaTop),
    ...drawList(document, model.russia, { frame, tone: 'russia', top: russiaTop + HEAD, step }),
    ...heading(document, frame.label('yuan'), chinaTop),
    ...drawList(document, model.china, { frame, tone: 'china', top: chinaTop + HEAD, step }),
  ]);
}

function heading(document: Document, text: string, top: number): SVGElement[] {
  return caption(document, text, { x: 0, y: top + 14, name: 'plate-head' });
}

import type { Frame } from '../chart.ts';
import { drawNarrow } from './narrow.ts';
import type { HuaweiLadder } from './model.ts';
import { drawWide } from './wide.ts';

/** Two rows of the same years, the paper's and the record's; a tie joins what lies apart. */
export function drawHuaweiLadder(model: HuaweiLadder, frame: Frame): SVGSVGElement {
  return frame.size === 'wide' ? drawWide(model, frame) : drawNarrow(model, frame);
}

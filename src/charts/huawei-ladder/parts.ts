import { scaleLinear, type ScaleLinear } from 'd3';
import type { ChartRow } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import type { Step } from './model.ts';

export const MARK = 18;

/** Places years; one scale for both rows. */
export function yearScale(steps: readonly Step[], range: [number, number]): ScaleLinear<number, number> {
  const years = steps.flatMap((step) => [step.years.paper, step.years.record]);
  return scaleLinear([Math.min(...years), Math.max(...years)], range);
}

/** The mark of a row at its year. */
export function dot(document: Document, row: ChartRow, x: number, y: number): SVGElement {
  return evidenceMarks(document, row.mark, [{ x, y }], { size: MARK, tone: 'tone-china', row: row.id });
}

/** What joins a step's two years: a hairline where they agree, a tie where they do not. */
export function tie(
  document: Document,
  step: Step,
  from: { x: number; y: number },
  to: { x: number; y: number },
): SVGElement {
  const agree = step.years.paper === step.years.record;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const gap = (MARK / 2 + 3) / length;
  const along = (share: number): string =>
    `${(from.x + (to.x - from.x) * share).toFixed(1)} ${(from.y + (to.y - from.y) * share).toFixed(1)}`;
  return element(document, 'path', {
    d: `M${along(gap)}L${along(1 - gap)}`,
    class: agree ? 'ladder-same' : 'ladder-tie',
  });
}

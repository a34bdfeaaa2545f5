import type { Precision } from '../../text/dates.ts';
import { element } from '../drawing.ts';
import type { TimelineRow } from './model.ts';

/** A rectangle in units of the viewBox. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A date drawn as precise as it is: a day as a line, a span with arrowheads, a plan dashed, damage hatched. */
export function dateShape(
  document: Document,
  row: Pick<TimelineRow, 'lane' | 'mark' | 'status'>,
  precision: Precision,
  box: Box,
  direction: 'across' | 'down',
): SVGElement[] {
  const tone = `tone-${row.lane}`;
  const look =
    row.mark === 'hatch' ? 'hatched' : row.mark === 'plan' ? 'planned' : row.mark === 'view' ? 'viewed' : '';
  if (precision === 'day') return [dayLine(document, `day ${look} ${tone}`, box, direction)];
  // A damaged plan is hatched and keeps its dashed edge: both are true of it.
  const names = `when when-${precision} ${look} ${row.status === 'plan' && look === 'hatched' ? 'when-dashed ' : ''}${tone}`;
  const { x, y, width, height } = box;
  const shapes = [
    element(document, 'rect', {
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      class: names,
    }),
  ];
  if (look === 'hatched')
    shapes.push(element(document, 'path', { d: hatch(box), class: `when-hatch ${tone}` }));
  if (precision === 'span')
    shapes.push(element(document, 'path', { d: arrowheads(box, direction), class: `when-ends ${tone}` }));
  return shapes;
}

function dayLine(
  document: Document,
  names: string,
  { x, y, width, height }: Box,
  direction: 'across' | 'down',
): SVGElement {
  const d =
    direction === 'across'
      ? `M${round(x + width / 2)} ${round(y - 3)}v${round(height + 6)}`
      : `M${round(x)} ${round(y + height / 2)}h${round(width)}`;
  return element(document, 'path', { d, class: names });
}

/** Lines at 45° that end at the edges of the box: no ids, and the same in every renderer. */
function hatch({ x, y, width, height }: Box, step = 4.2): string {
  const parts: string[] = [];
  for (let start = x - height + step / 2; start < x + width; start += step) {
    const left = Math.max(start, x);
    const right = Math.min(start + height, x + width);
    if (right > left)
      parts.push(
        `M${round(left)} ${round(y + height - (left - start))}L${round(right)} ${round(y + height - (right - start))}`,
      );
  }
  return parts.join('');
}

/** Heads at both ends of a span, pointing outwards. */
function arrowheads({ x, y, width, height }: Box, direction: 'across' | 'down'): string {
  const reach = 5;
  if (direction === 'across') {
    const [top, half] = [y - 1, (height + 2) / 2];
    return `M${round(x)} ${round(top)}l${-reach} ${round(half)}l${reach} ${round(half)}zM${round(x + width)} ${round(top)}l${reach} ${round(half)}l${-reach} ${round(half)}z`;
  }
  const [left, half] = [x - 1, (width + 2) / 2];
  return `M${round(left)} ${round(y)}l${round(half)} ${-reach}l${round(half)} ${reach}zM${round(left)} ${round(y + height)}l${round(half)} ${reach}l${round(half)} ${-reach}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

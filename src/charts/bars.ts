import type { Mark } from '../ledger/mark.ts';
import type { Party } from '../ledger/schema/claim.ts';
import { element } from './drawing.ts';
import { tenth } from './sheet.ts';

/** The place of a bar, and the point that it shows. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  mark: Mark;
  tone: Party;
  row?: string;
}

/**
 * A bar that shows its mark: solid where it is on record or reported, dashed with a tint for a plan,
 * outlined for a view or our arithmetic, hatched where it is contradicted or damaged.
 */
export function bar(document: Document, { x, y, width, height, mark, tone, row }: Bar): SVGElement[] {
  const box = { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
  const data = row ? { 'data-row': row } : {};
  if (mark === 'record' || mark === 'report')
    return [element(document, 'rect', { ...box, class: `tone-${tone}`, ...data })];
  const edge = element(document, 'rect', {
    ...box,
    class: `edge edge-${tone}${mark === 'plan' ? ' dashed' : ''}`,
    ...data,
  });
  if (mark === 'plan')
    return [element(document, 'rect', { ...box, class: `tint tone-${tone}`, ...data }), edge];
  if (mark === 'view') return [element(document, 'rect', { ...box, class: 'ground', ...data }), edge];
  return [
    element(document, 'rect', { ...box, class: 'ground', ...data }),
    element(document, 'path', { d: hatching(box), class: `hatching edge-${tone}`, ...data }),
    edge,
  ];
}

/** Strokes at 45° inside a box: no pattern, so no ids, and the same in every renderer. */
export function hatching(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  step = 7,
): string {
  const strokes: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const startX = Math.min(at, width);
    const endX = Math.max(0, at - height);
    strokes.push(
      `M${tenth(x + startX)} ${tenth(y + at - startX)}L${tenth(x + endX)} ${tenth(y + at - endX)}`,
    );
  }
  return strokes.join('');
}

/** Chevrons at the end of a bar: more than this, and no upper end is given. */
export function openEnd(
  document: Document,
  { x, y, height, tone, row }: { x: number; y: number; height: number; tone: Party; row?: string },
): SVGElement {
  const reach = Math.min(9, height / 2);
  const top = tenth(y + height / 2 - reach);
  const chevron = (left: number): string => `M${tenth(left)} ${top}l${reach} ${reach}l${-reach} ${reach}`;
  return element(document, 'path', {
    d: [5, 12, 19].map((offset) => chevron(x + offset)).join(''),
    class: `chevrons edge-${tone}`,
    ...(row && { 'data-row': row }),
  });
}

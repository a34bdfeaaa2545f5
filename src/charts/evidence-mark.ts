import type { Mark } from '../ledger/mark.ts';
import { element } from './drawing.ts';

/** Side of the viewBox that the marks are designed in; see MarkSprite.astro for the same shapes. */
const BOX = 12;

/**
 * An evidence mark inside a drawing, told by its shape alone.
 *
 * @param x centre
 * @param y centre
 * @param size side of the mark's box in units of the drawing
 * @param row id of the row that the mark stands for
 */
export function evidenceMark(
  document: Document,
  mark: Mark,
  { x, y, size, row }: { x: number; y: number; size: number; row?: string },
): SVGElement {
  const scale = size / BOX;
  const group = element(document, 'g', {
    transform: `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})`,
    class: 'evidence-mark',
    ...(row && { 'data-row': row }),
  });
  // Rings have no inside that a pointer meets: an unseen disc catches it.
  group.append(
    element(document, 'circle', { cx: 6, cy: 6, r: 6.6, class: 'hit' }),
    ...shapes(document, mark),
  );
  return group;
}

function shapes(document: Document, mark: Mark): SVGElement[] {
  const circle = (r: number, name: string): SVGElement =>
    element(document, 'circle', { cx: 6, cy: 6, r, class: name });
  const path = (d: string, name: string): SVGElement => element(document, 'path', { d, class: name });
  switch (mark) {
    case 'record':
      return [circle(5.2, 'evidence-solid')];
    case 'report':
      return [circle(4.6, 'evidence-ring'), path('M6 .8a5.2 5.2 0 0 0 0 10.4z', 'evidence-solid')];
    case 'plan':
      return [circle(4.6, 'evidence-dashes')];
    case 'view':
      return [circle(4.6, 'evidence-ring')];
    case 'hatch':
      return [path(hatch(), 'evidence-ring')];
  }
}

/** Strokes at 45°, cut where they leave the disc, so that no clip path is needed. */
function hatch(): string {
  const radius = 4.9;
  return [-2, -1, 0, 1, 2]
    .map((step) => {
      const offset = step * 2.45;
      const half = Math.sqrt(radius ** 2 - offset ** 2);
      const along = half * Math.SQRT1_2;
      const across = offset * Math.SQRT1_2;
      return `M${round(6 + across - along)} ${round(6 + across + along)}L${round(6 + across + along)} ${round(6 + across - along)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

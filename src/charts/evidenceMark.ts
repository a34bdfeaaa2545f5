import type { Mark } from '../ledger/mark.ts';
import { element } from './drawing.ts';

/** The centre of a mark. */
export interface Centre {
  x: number;
  y: number;
}

/**
 * Marks of evidence at many places, as one or two paths, so that hundreds of them stay light. The
 * geometry is that of MarkSprite.astro, which pictures outside the page do not have.
 *
 * @param size width of a mark in units of the viewBox
 * @param tone class that gives the hue of a party; ink where it lacks
 */
export function evidenceMarks(
  document: Document,
  mark: Mark,
  centres: readonly Centre[],
  { size = 12, tone = 'tone-ink', row }: { size?: number; tone?: string; row?: string } = {},
): SVGElement {
  const unit = size / 12;
  const path = (name: string, shape: (centre: Centre) => string, width?: number): SVGElement =>
    element(document, 'path', {
      d: centres.map(shape).join(''),
      class: name,
      ...(width && { 'stroke-width': round(width * unit) }),
      ...(name === 'mark-line' &&
        mark === 'plan' && { 'stroke-dasharray': `${round(2.48 * unit)} ${round(1.65 * unit)}` }),
    });
  const group = element(document, 'g', { class: `mark-${mark} ${tone}`, ...(row && { 'data-row': row }) });
  // An invisible disc makes an open ring as easy to point at as a full one.
  group.append(path('mark-touch', dot, 12));
  if (mark === 'record') group.append(path('mark-fill', circle(5.2 * unit)));
  if (mark === 'report')
    group.append(path('mark-line', circle(4.6 * unit), 1.2), path('mark-fill', half(5.2 * unit)));
  if (mark === 'plan') group.append(path('mark-line', circle(4.6 * unit), 1.5));
  if (mark === 'view') group.append(path('mark-line', circle(4.6 * unit), 1.3));
  if (mark === 'hatch') group.append(path('mark-line', hatch(4.9 * unit, 2.45 * unit), 1.35));
  return group;
}

/** One mark, with its centre. */
export function evidenceMark(
  document: Document,
  mark: Mark,
  { x, y, size, row }: Centre & { size: number; row?: string },
): SVGElement {
  return evidenceMarks(document, mark, [{ x, y }], { size, ...(row && { row }) });
}

function circle(r: number): (centre: Centre) => string {
  return ({ x, y }) =>
    `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0z`;
}

/** A dot by the round ends of a line without length: a third of a circle's text. */
function dot({ x, y }: Centre): string {
  return `M${round(x)} ${round(y)}h0`;
}

function half(r: number): (centre: Centre) => string {
  return ({ x, y }) => `M${round(x)} ${round(y - r)}a${round(r)} ${round(r)} 0 0 0 0 ${round(2 * r)}z`;
}

/** Chords at 45° instead of a clipped pattern: no ids, and the same in every renderer. */
function hatch(r: number, step: number): (centre: Centre) => string {
  return ({ x, y }) =>
    [-1.5, -0.5, 0.5, 1.5]
      .map((index) => {
        const offset = index * step;
        const reach = Math.sqrt(r * r - offset * offset);
        const [along, across] = [reach * Math.SQRT1_2, offset * Math.SQRT1_2];
        return `M${round(x - along + across)} ${round(y + along + across)}L${round(x + along + across)} ${round(y - along + across)}`;
      })
      .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

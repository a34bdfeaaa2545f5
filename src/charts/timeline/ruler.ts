import { element } from '../drawing.ts';
import { line } from '../sheet.ts';
import type { YearAxis } from './axis.ts';

const BAND = 9;
/** Years that are named on the ruler; the bands let the reader count the rest. */
const NAMED = [1972, 1990, 2000, 2010, 2019, 2020, 2022, 2025, 2030];

/** A ruler of years from left to right, one band for each, and the stretched years shaded down to `bottom`. */
export function rulerAcross(document: Document, axis: YearAxis, top: number, bottom: number): SVGElement[] {
  return [
    ...axis.bands.flatMap(({ year, start, length, stretched }) => [
      ...(stretched
        ? [rect(document, start, top + BAND, length, bottom - top - BAND, 'year-stretched')]
        : []),
      rect(document, start, top, length, BAND, year % 2 ? 'year-odd' : 'year-even'),
      ...(stretched
        ? [
            element(document, 'path', {
              d: months((month) => `M${start + (month * length) / 12} ${top + BAND}v${month % 3 ? 4 : 7}`),
              class: 'year-months',
            }),
          ]
        : []),
    ]),
    element(document, 'path', { d: `M0 ${top}H${axis.end}M0 ${top + BAND}H${axis.end}`, class: 'year-edge' }),
    ...axis.bands
      .filter(({ year }) => NAMED.includes(year))
      .map(({ year, start, length, stretched }) =>
        line(document, String(year), {
          x: year === 1972 ? 0 : year === 2030 ? axis.end : start + length / 2,
          y: top - 7,
          anchor: year === 1972 ? 'start' : year === 2030 ? 'end' : 'middle',
          class: stretched ? 'strong' : 'quiet',
        }),
      ),
  ];
}

/** The same ruler from top to bottom, its names at the left. */
export function rulerDown(document: Document, axis: YearAxis, left: number, right: number): SVGElement[] {
  return [
    ...axis.bands.flatMap(({ year, start, length, stretched }) => [
      ...(stretched
        ? [rect(document, left + BAND, start, right - left - BAND, length, 'year-stretched')]
        : []),
      rect(document, left, start, BAND, length, year % 2 ? 'year-odd' : 'year-even'),
      ...(stretched
        ? [
            element(document, 'path', {
              d: months((month) => `M${left + BAND} ${start + (month * length) / 12}h${month % 3 ? 4 : 7}`),
              class: 'year-months',
            }),
          ]
        : []),
    ]),
    ...axis.bands
      .filter(({ year }) => NAMED.includes(year))
      .map(({ year, start, length, stretched }) =>
        line(document, String(year), {
          x: left - 5,
          y: (stretched ? start + 5 : start + length / 2) + (stretched ? 7 : 5),
          anchor: 'end',
          class: stretched ? 'strong' : 'quiet',
        }),
      ),
  ];
}

function rect(
  document: Document,
  x: number,
  y: number,
  width: number,
  height: number,
  name: string,
): SVGElement {
  return element(document, 'rect', { x, y, width, height, class: name });
}

function months(path: (month: number) => string): string {
  return Array.from({ length: 11 }, (_, index) => path(index + 1)).join('');
}

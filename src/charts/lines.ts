import { element } from './drawing.ts';

/** Lines of text, one element each, set from `y` downwards. */
export function textLines(
  document: Document,
  lines: readonly string[],
  {
    x,
    y,
    step = 19,
    name = 'label',
    anchor = 'start',
    row,
  }: {
    x: number;
    y: number;
    step?: number;
    name?: string;
    anchor?: 'start' | 'middle' | 'end';
    row?: string;
  },
): SVGElement[] {
  return lines.map((line, index) =>
    element(
      document,
      'text',
      {
        x: Math.round(x * 10) / 10,
        y: Math.round((y + index * step) * 10) / 10,
        class: name,
        ...(anchor !== 'start' && { 'text-anchor': anchor }),
        ...(row && { 'data-row': row }),
      },
      line,
    ),
  );
}

import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { group } from '../sheet.ts';
import type { TimelineRow } from './model.ts';
import { periodWords, type Period } from './periods.ts';

/**
 * Where the links over the long drawing land: a part each, which has its place in the drawing, can have
 * the focus, and tells its events by name. The drawing itself is hidden from assistive technology.
 *
 * @param parts with the height at which each begins
 * @param end of the last one
 */
export function drawLandings(
  document: Document,
  parts: readonly { period: Period; top: number }[],
  end: number,
  frame: Frame,
): SVGElement[] {
  return parts.map(({ period, top }, index) => {
    const { name, count } = periodWords(period, frame.language);
    const next = parts[index + 1]?.top ?? end;
    const area = element(document, 'rect', {
      x: 0,
      y: top,
      width: frame.width,
      height: Math.max(next - top, 1),
      class: 'landing-area',
      role: 'img',
      'aria-label': period.events.map((row) => spokenName(row, frame)).join('; '),
    });
    return group(
      document,
      {
        id: period.id,
        class: 'landing',
        tabindex: -1,
        role: 'group',
        'aria-label': `${name}: ${count}`,
        'data-begins': period.events[0]?.id ?? '',
      },
      [area],
    );
  });
}

function spokenName(row: TimelineRow, { label }: Frame): string {
  return row.corrected
    ? `${label(row.id)} (${label('found-by-check')}: ${label(`${row.id}-found`)})`
    : label(row.id);
}

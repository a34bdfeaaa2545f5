import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { wrapText } from '../measure.ts';
import { glue } from '../../text/glue.ts';
import { LEADING, line, sheet } from '../sheet.ts';
import type { HuaweiLadder } from './model.ts';
import { dot, tie, yearScale } from './parts.ts';

const HEAD = 44;
const PER_YEAR = 26;
const HALF = 22;

/** Years from top to bottom, the paper on the left, the record on the right. */
export function drawNarrow({ steps }: HuaweiLadder, { language, width, label }: Frame): SVGSVGElement {
  const years = steps.flatMap((step) => [step.years.paper, step.years.record]);
  const span = (Math.max(...years) - Math.min(...years)) * PER_YEAR;
  const y = yearScale(steps, [HEAD, HEAD + span]);
  const middle = width * 0.47;
  const columns = { paper: middle - HALF, record: middle + HALF };
  const room = { paper: columns.paper - 20, record: width - columns.record - 20 };

  /** Labels keep their year's height, or stand right under the one before. */
  function side(document: Document, key: 'paper' | 'record'): SVGElement[] {
    let free = 0;
    const outward = key === 'paper' ? -1 : 1;
    return steps.flatMap((step) => {
      const row: ChartRow = step[key];
      const at = y(step.years[key]);
      const texts = wrapText(glue(row.label[language], language), 15, room[key]);
      const top = Math.max(free, at + 5);
      free = top + texts.length * LEADING + 24;
      const place = {
        x: columns[key] + outward * 20,
        anchor: key === 'paper' ? 'end' : 'start',
        row: row.id,
      } as const;
      return [
        ...(top > at + 6
          ? [
              element(document, 'path', {
                d: `M${columns[key] + outward * 11} ${at}L${columns[key] + outward * 17} ${top - 5}`,
                class: 'axis-line',
              }),
            ]
          : []),
        line(document, String(step.years[key]), { ...place, y: top, class: 'strong' }),
        ...texts.map((text, index) => line(document, text, { ...place, y: top + (index + 1) * LEADING })),
      ];
    });
  }

  return sheet(width, HEAD + span + 66, (document) => [
    ...(['paper', 'record'] as const).flatMap((key) => [
      line(document, label(key), {
        x: columns[key] + (key === 'paper' ? 9 : -9),
        y: 16,
        class: 'strong',
        anchor: key === 'paper' ? 'end' : 'start',
      }),
      element(document, 'path', { d: `M${columns[key]} 26V${HEAD + span + 16}`, class: 'axis-line' }),
    ]),
    ...side(document, 'paper'),
    ...side(document, 'record'),
    ...steps.flatMap((step) => {
      const from = { x: columns.paper, y: y(step.years.paper) };
      const to = { x: columns.record, y: y(step.years.record) };
      return [
        tie(document, step, from, to),
        dot(document, step.paper, from.x, from.y),
        dot(document, step.record, to.x, to.y),
      ];
    }),
  ]);
}

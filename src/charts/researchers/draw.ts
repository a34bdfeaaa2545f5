import { formatScaled } from '../../text/numbers.ts';
import { bar } from '../bars.ts';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { caption, group, sheet, tenth } from '../sheet.ts';
import { amount, yearOf } from '../rows.ts';
import { captions } from './captions.ts';
import { guessColumn } from './guess.ts';
import type { Researchers } from './model.ts';
import { BAND_TOP, layoutOf, type Layout } from './scales.ts';

/** The public record and the paper, of class `answer`, and the column that a reader sets before seeing them. */
export function drawResearchers(model: Researchers, frame: Frame): SVGSVGElement {
  const layout = layoutOf(frame.size);
  return sheet(layout.width, layout.height, (document) => [
    ...axes(document, layout, frame),
    group(document, { class: 'answer' }, [
      ...definitionBreak(document, layout),
      ...[model.paper.start, model.paper.end].flatMap((row) => paperColumn(document, row, layout)),
      ...model.runs.map((run) => joined(document, run, layout)),
      ...model.researchers.map((row) => point(document, row, layout, 'open-dot edge-china')),
      ...model.staff.time.map((row) => point(document, row, layout, 'ink-dot')),
      ...model.staff.heads.map((row) => square(document, row, layout)),
      ...captions(document, model, layout, frame),
    ]),
    guessColumn(document, model, layout, frame),
  ]);
}

function axes(document: Document, { width, x, y, bottom }: Layout, { language, size }: Frame): SVGElement[] {
  const end = size === 'wide' ? x(2022) + 14 : width;
  return [
    ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((millions) => {
      const level = tenth(y(millions * 1e6));
      const text = millions === 7 ? formatScaled(7e6, language) : String(millions);
      return [
        element(document, 'path', { d: `M0 ${level}H${end}`, class: millions ? 'grid' : 'base' }),
        ...(millions ? caption(document, text, { x: 0, y: level - 5, class: 'quiet' }) : []),
      ];
    }),
    ...[2007, 2012, 2017, 2022].flatMap((year) =>
      caption(document, String(year), { x: x(year), y: bottom + 22, anchor: 'middle' }),
    ),
  ];
}

/** The years 2008 and 2009 stand apart: a band, and no line through it. */
function definitionBreak(document: Document, { x, y, bottom }: Layout): SVGElement[] {
  const top = y(BAND_TOP);
  const left = x(2008.28);
  return [
    element(document, 'rect', {
      x: tenth(left),
      y: tenth(top),
      width: tenth(x(2008.72) - left),
      height: tenth(bottom - top),
      class: 'gap-band',
    }),
  ];
}

function paperColumn(document: Document, row: ChartRow, { x, y, bottom, column }: Layout): SVGElement[] {
  const year = row.date?.includes('/') ? 2017 : yearOf(row.date);
  const top = y(amount(row));
  const box = { x: x(year) - column / 2, y: top, width: column, height: bottom - top };
  return bar(document, { ...box, mark: row.mark, tone: 'china', row: row.id });
}

function joined(document: Document, run: readonly ChartRow[], { x, y }: Layout): SVGElement {
  const d = run.map((row) => `${tenth(x(yearOf(row.date)))} ${tenth(y(amount(row)))}`).join('L');
  return element(document, 'path', { d: `M${d}`, class: 'edge edge-china' });
}

function point(document: Document, row: ChartRow, { x, y, dot }: Layout, name: string): SVGElement {
  return element(document, 'circle', {
    cx: tenth(x(yearOf(row.date))),
    cy: tenth(y(amount(row))),
    r: dot,
    class: name,
    'data-row': row.id,
  });
}

/** Heads are another count than working time, so they have another shape. */
function square(document: Document, row: ChartRow, { x, y, dot }: Layout): SVGElement {
  return element(document, 'rect', {
    x: tenth(x(yearOf(row.date)) - dot),
    y: tenth(y(amount(row)) - dot),
    width: dot * 2,
    height: dot * 2,
    class: 'ink-dot',
    'data-row': row.id,
  });
}

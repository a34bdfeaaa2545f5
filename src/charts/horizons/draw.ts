import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { line, lines, sheet } from '../sheet.ts';
import { yearAxis, type YearAxis } from '../timeline/axis.ts';
import { CHECKED } from '../timeline/model.ts';
import type { Horizon, Horizons } from './model.ts';
import { drawStrip } from './strip.ts';

const FIRST = 2017;
const LAST = 2030;
const NUMERAL = 92;
const LAYOUTS = {
  wide: { strip: 372, text: 258, stripBelow: false, head: 30 },
  narrow: { strip: 4, text: 248, stripBelow: true, head: 2 },
} as const;

/** One band for each plan: the year of its horizon, what was planned, what is known of it, and its time. */
export function drawHorizons({ horizons }: Horizons, frame: Frame): SVGSVGElement {
  const layout = LAYOUTS[frame.size];
  const length = (frame.width - layout.strip - 8) / (LAST - FIRST + 1);
  const axis = yearAxis(FIRST, LAST, layout.strip, () => length);
  const draw = (document: Document): { nodes: SVGElement[]; height: number } => {
    const nodes: SVGElement[] = [];
    let y: number = layout.head;
    for (const horizon of horizons) {
      const band = drawBand(document, horizon, frame, axis, y);
      nodes.push(...band.nodes);
      y += band.height;
    }
    const top = layout.stripBelow ? [] : years(document, axis, 16);
    return {
      nodes: [
        ...top,
        ...nodes,
        ...(layout.stripBelow ? [] : checkedLine(document, axis, layout.head, y)),
        ...checkedNote(document, axis, frame, y),
      ],
      height: y + 26,
    };
  };
  const { height } = draw(sheet(1, 1, () => []).ownerDocument);
  return sheet(frame.width, height, (document) => draw(document).nodes);
}

function drawBand(
  document: Document,
  horizon: Horizon,
  frame: Frame,
  axis: YearAxis,
  top: number,
): { nodes: SVGElement[]; height: number } {
  const { stripBelow, text: width } = LAYOUTS[frame.size];
  const { plan, over } = horizon;
  const name = lines(document, frame.label(plan.id), width - 18, {
    x: NUMERAL + 18,
    y: top + 24,
    class: 'strong',
    row: plan.id,
  });
  const known = lines(document, frame.label(`${plan.id}-known`), width, {
    x: NUMERAL,
    y: top + 26 + name.height,
    class: over ? 'label' : 'quiet',
  });
  const textHeight = 20 + name.height + known.height + 12;
  const stripTop = stripBelow ? top + textHeight + 18 : top + 14;
  const strip = drawStrip(document, horizon, frame, axis, stripTop);
  const height = stripBelow ? textHeight + 18 + strip.height + 16 : Math.max(textHeight, strip.height + 24);
  const nodes = [
    element(document, 'path', { d: `M0 ${top}H${frame.width}`, class: 'lane-edge' }),
    line(document, String(horizon.year), {
      x: 0,
      y: top + 40,
      class: `numeral horizon-year ${over ? '' : 'horizon-ahead'}`,
      row: plan.id,
    }),
    evidenceMarks(document, plan.mark, [{ x: NUMERAL + 6, y: top + 19 }], { row: plan.id }),
    ...name.nodes,
    ...known.nodes,
    ...strip.nodes,
    ...(stripBelow
      ? [
          ...years(document, axis, stripTop - 6),
          ...checkedLine(document, axis, stripTop, stripTop + strip.height),
        ]
      : []),
  ];
  return { nodes, height };
}

function years(document: Document, axis: YearAxis, y: number): SVGElement[] {
  return axis.bands
    .filter(({ year }) => [2017, 2020, 2022, 2025, 2030].includes(year))
    .map(({ year, start, length }) =>
      line(document, String(year), { x: start + length / 2, y, anchor: 'middle', class: 'quiet' }),
    );
}

function checkedLine(document: Document, axis: YearAxis, from: number, to: number): SVGElement[] {
  const x = axis.at(CHECKED);
  return [element(document, 'path', { d: `M${x} ${from}V${to}`, class: 'checked-line' })];
}

function checkedNote(document: Document, axis: YearAxis, frame: Frame, y: number): SVGElement[] {
  return [
    line(document, frame.label('checked'), {
      x: axis.at(CHECKED) + 3,
      y: y + 16,
      anchor: 'end',
      class: 'quiet',
    }),
  ];
}

import { scaleLinear } from 'd3';
import { glue } from '../../text/glue.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { textWidth } from '../measure.ts';
import { line, sheet } from '../sheet.ts';
import { CUT } from './cut.ts';
import { counts, spot } from './draw.ts';
import type { UniversitiesThreshold, University } from './model.ts';

const MAINLAND = 166;
const HONG_KONG = 206;
const STEP = 24;
const BOTTOM = 330;
/** Lines of the mainland’s names: neighbours such as 23 and 24 have one each, the longest its own. */
const LEVELS = [1, 0, 2, 0, 1];

/** Ranks from left to right, the mainland above, Hong Kong below. */
export function drawWide(model: UniversitiesThreshold, frame: Frame): SVGSVGElement {
  const { language, width, label } = frame;
  const x = scaleLinear([CUT.min, CUT.max], [10, width - 26]);
  const mainland = model.universities.filter(({ hongKong }) => !hongKong);
  const hongKong = model.universities.filter((one) => one.hongKong);

  /** A name at the end of a leader; a name that would leave the sheet stands left of it. */
  function name(document: Document, { rank, row }: University, lane: number, text: number): SVGElement[] {
    const words = glue(`${rank} ${row.label[language]}`, language);
    const end = x(rank) + textWidth(words, 15) > width;
    return [
      element(document, 'path', {
        d: `M${x(rank)} ${lane}V${text < lane ? text - 12 : text + 2}`,
        class: 'rule',
      }),
      line(document, words, {
        x: x(rank) + (end ? -6 : 6),
        y: text,
        anchor: end ? 'end' : 'start',
        row: row.id,
      }),
    ];
  }

  return sheet(width, BOTTOM, (document) => {
    const cut = element(document, 'g', { 'data-cut': '', 'data-axis': 'x', 'data-step': x(2) - x(1) });
    const edge = x(CUT.paper + 0.5);
    cut.append(
      element(document, 'path', { d: `M${edge} 84V${HONG_KONG + 12}`, class: 'threshold-cut' }),
      element(document, 'rect', { x: edge - 5, y: 74, width: 10, height: 10, class: 'threshold-handle' }),
      line(document, String(CUT.paper), { x: edge, y: 68, class: 'strong', anchor: 'middle' }),
    );
    cut.querySelector('text')?.setAttribute('data-cut-number', '');
    return [
      ...counts(document, model, frame),
      ...[MAINLAND, HONG_KONG].map((lane) =>
        element(document, 'path', { d: `M0 ${lane}H${width}`, class: 'rule' }),
      ),
      ...mainland.flatMap((one, index) =>
        name(document, one, MAINLAND, MAINLAND - 20 - (LEVELS[index] ?? 0) * STEP),
      ),
      ...hongKong.flatMap((one, index) =>
        name(document, one, HONG_KONG, HONG_KONG + 26 + (hongKong.length - 1 - index) * STEP),
      ),
      ...mainland.map((one) => spot(document, one, x(one.rank), MAINLAND)),
      ...hongKong.map((one) => spot(document, one, x(one.rank), HONG_KONG)),
      line(document, label('lane-mainland'), { x: 0, y: MAINLAND - 8, class: 'quiet' }),
      line(document, label('lane-hong-kong'), { x: 0, y: HONG_KONG - 8, class: 'quiet' }),
      element(document, 'path', { d: `M0 ${BOTTOM - 26}H${width}`, class: 'axis-line' }),
      ...[CUT.min, 25, 50, 75, 100].map((rank) =>
        line(document, String(rank), { x: x(rank), y: BOTTOM - 6, class: 'quiet', anchor: 'middle' }),
      ),
      cut,
    ];
  });
}

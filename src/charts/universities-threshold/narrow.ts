import { scaleLinear } from 'd3';
import { glue } from '../../text/glue.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { wrapText } from '../measure.ts';
import { LEADING, line, sheet } from '../sheet.ts';
import { CUT } from './cut.ts';
import { counts, spot } from './draw.ts';
import type { UniversitiesThreshold } from './model.ts';

const TOP = 92;
const PER_RANK = 4.6;
const LANES = { mainland: 62, hongKong: 84 };
const NAMES = 112;

/** Ranks from top to bottom, names on the right, the cut across. */
export function drawNarrow(model: UniversitiesThreshold, frame: Frame): SVGSVGElement {
  const { language, width } = frame;
  const y = scaleLinear([CUT.min, CUT.max], [TOP, TOP + (CUT.max - CUT.min) * PER_RANK]);
  const bottom = y(CUT.max) + 34;

  /** Names stand at their ranks, or right under the one before; the last ones give way to the cut. */
  function names(document: Document): SVGElement[] {
    const texts = model.universities.map(({ rank, row }) =>
      wrapText(glue(`${rank} ${row.label[language]}`, language), 15, width - NAMES),
    );
    const heights = texts.map((own) => own.length * LEADING + 3);
    const tops = model.universities.map(({ rank }) => y(rank) + 5);
    tops.forEach((top, index) => {
      if (index > 0) tops[index] = Math.max(top, (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0));
    });
    // The lowest name keeps clear of the paper's own cut.
    let limit = y(CUT.paper) + LEADING - 6;
    for (let index = tops.length - 1; index >= 0; index -= 1) {
      limit = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0));
      tops[index] = limit;
    }
    return model.universities.flatMap(({ rank, row, hongKong }, index) => {
      const top = tops[index] ?? 0;
      const from = (hongKong ? LANES.hongKong : LANES.mainland) + 9;
      return [
        element(document, 'path', {
          d: `M${from} ${y(rank)}H${NAMES - 14}L${NAMES - 5} ${top - 5}`,
          class: 'rule',
        }),
        ...(texts[index] ?? []).map((text, at) =>
          line(document, text, { x: NAMES, y: top + at * LEADING, row: row.id }),
        ),
      ];
    });
  }

  return sheet(width, bottom + 22, (document) => {
    const cut = element(document, 'g', { 'data-cut': '', 'data-axis': 'y', 'data-step': PER_RANK });
    const edge = y(CUT.paper + 0.5);
    cut.append(
      element(document, 'path', { d: `M0 ${edge}H${width}`, class: 'threshold-cut' }),
      line(document, String(CUT.paper), { x: 0, y: edge + 18, class: 'strong' }),
    );
    cut.querySelector('text')?.setAttribute('data-cut-number', '');
    return [
      ...counts(document, model, frame),
      ...Object.values(LANES).map((lane) =>
        element(document, 'path', { d: `M${lane} ${TOP - 12}V${bottom - 6}`, class: 'rule' }),
      ),
      ...[CUT.min, 25, 50, 75, 100].map((rank) =>
        line(document, String(rank), { x: 30, y: y(rank) + 5, class: 'quiet', anchor: 'end' }),
      ),
      ...names(document),
      ...model.universities.map((one) =>
        spot(document, one, one.hongKong ? LANES.hongKong : LANES.mainland, y(one.rank)),
      ),
      cut,
    ];
  });
}

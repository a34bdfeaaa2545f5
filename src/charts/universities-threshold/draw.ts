import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { line } from '../sheet.ts';
import { textWidth } from '../measure.ts';
import { countWithin, CUT } from './cut.ts';
import type { UniversitiesThreshold, University } from './model.ts';
import { drawNarrow } from './narrow.ts';
import { drawWide } from './wide.ts';

/** Universities on the line of ranks, with a cut that readers can move; drawn at the paper's own cut. */
export function drawUniversities(model: UniversitiesThreshold, frame: Frame): SVGSVGElement {
  return frame.size === 'wide' ? drawWide(model, frame) : drawNarrow(model, frame);
}

/** The two counts in large numerals; the interaction changes them. */
export function counts(
  document: Document,
  { universities }: UniversitiesThreshold,
  { label, size }: Frame,
): SVGElement[] {
  const { mainland, both } = countWithin(universities, CUT.paper);
  const second = 30 + textWidth(label('mainland'), 15) + (size === 'wide' ? 40 : 24);
  const head = (x: number, key: string, count: number, words: string): SVGElement[] => {
    const numeral = line(document, String(count), { x, y: 36, class: 'numeral tone-china' });
    numeral.setAttribute('data-count', key);
    return [numeral, line(document, words, { x: x + 30, y: 35, class: 'strong' })];
  };
  return [...head(0, 'mainland', mainland, label('mainland')), ...head(second, 'both', both, label('both'))];
}

/** A university: round on the mainland, square in Hong Kong. */
export function spot(
  document: Document,
  { rank, hongKong, row }: University,
  x: number,
  y: number,
): SVGElement {
  const size = hongKong ? 12 : 14;
  return element(document, 'rect', {
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    rx: hongKong ? 0 : size / 2,
    class: 'threshold-spot',
    'data-row': row.id,
    'data-rank': rank,
    ...(hongKong && { 'data-hong-kong': '' }),
  });
}

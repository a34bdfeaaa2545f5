import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { line, sheet } from '../sheet.ts';
import type { GainsAndRisks, Holder, Listed, Side } from './model.ts';

const PITCH = 17;
const MARK = 13;
const DOCUMENT = 40;
const HOLDER = 36;
const SIDE = 26;
const BETWEEN = 7;
const SIDES: readonly Side[] = ['benefit', 'risk'];

/** Under each party a mark for each argument, by document; gains and risks apart, and not weighed. */
export function drawGainsAndRisks(
  { holders }: GainsAndRisks,
  { language, size, width, label }: Frame,
): SVGSVGElement {
  const wide = size === 'wide';
  const column = wide ? (width - 28) / 2 : width;
  const across = Math.floor((column - DOCUMENT) / PITCH);
  const listedHeight = ({ rows }: Listed): number => Math.ceil(rows.length / across) * PITCH + BETWEEN;
  const sideHeight = (holder: Holder, side: Side): number =>
    SIDE +
    Math.max(
      PITCH,
      holder.sides[side].listed.reduce((sum, one) => sum + listedHeight(one), 0),
    ) +
    8;
  const heightOf = (holder: Holder): number => {
    const heights = SIDES.map((side) => sideHeight(holder, side));
    return HOLDER + (wide ? Math.max(...heights) : heights.reduce((a, b) => a + b, 0)) + 12;
  };

  function side(document: Document, holder: Holder, kind: Side, x: number, top: number): SVGElement[] {
    const { listed, count } = holder.sides[kind];
    let y = top + SIDE;
    return [
      line(document, `${label(kind)}: ${formatNumber(count, language)}`, { x, y: top + 14, class: 'strong' }),
      ...listed.flatMap((one) => {
        const nodes = [
          line(document, one.document, { x, y: y + PITCH / 2 + 5, class: 'quiet' }),
          ...one.rows.flatMap((row, index) => {
            const centre = {
              x: x + DOCUMENT + (index % across) * PITCH + MARK / 2,
              y: y + Math.floor(index / across) * PITCH + PITCH / 2,
            };
            return evidenceMarks(document, row.mark, [centre], {
              size: MARK,
              tone: `tone-${holder.party}`,
              row: row.id,
            });
          }),
        ];
        y += listedHeight(one);
        return nodes;
      }),
    ];
  }

  function block(document: Document, holder: Holder, top: number): SVGElement[] {
    let y = top + HOLDER;
    return [
      element(document, 'path', { d: `M0 ${top}H${width}`, class: 'rule' }),
      line(document, holder.label[language], {
        x: 0,
        y: top + 25,
        class: `gains-holder tone-${holder.party}`,
      }),
      ...SIDES.flatMap((kind, index) => {
        const nodes = side(document, holder, kind, wide ? index * (column + 28) : 0, y);
        if (!wide) y += sideHeight(holder, kind);
        return nodes;
      }),
    ];
  }

  return sheet(
    width,
    holders.reduce((sum, holder) => sum + heightOf(holder), 0),
    (document) => {
      let top = 1;
      return holders.flatMap((holder) => {
        const nodes = block(document, holder, top);
        top += heightOf(holder);
        return nodes;
      });
    },
  );
}

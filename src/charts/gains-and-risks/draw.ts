import { formatNumber } from '../../text/numbers.ts';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { textWidth, wrapText } from '../measure.ts';
import { line, sheet } from '../sheet.ts';
import { SIDES, type GainsAndRisks, type Holder, type Listed } from './model.ts';

/** Where the two columns of marks begin, and how many stand in a line of each. */
const LAYOUTS = {
  wide: { names: 172, x: [188, 482], across: [16, 11], pitch: 17, mark: 13, above: false },
  narrow: { names: 340, x: [0, 212], across: [13, 8], pitch: 15, mark: 12.5, above: true },
} as const;
const HEAD = 46;
const LEADING = 18;

/** Under each party a line for each document: gains on the left, risks on the right, not weighed. */
export function drawGainsAndRisks(
  { holders }: GainsAndRisks,
  { language, size, width, label }: Frame,
): SVGSVGElement {
  const { names, x, across, pitch, mark, above } = LAYOUTS[size];
  const headOf = above ? HEAD + 36 : HEAD;
  const named = ({ document, short }: Listed): string[] =>
    wrapText(`${document} ${short[language]}`, 14, names);
  const heightOf = (one: Listed): number => {
    const marks = Math.max(
      ...SIDES.map((side, index) => Math.ceil(one.sides[side].length / (across[index] ?? 1))),
    );
    const text = named(one).length * LEADING;
    return (above ? text + marks * pitch : Math.max(text, marks * pitch)) + 10;
  };
  const blockOf = ({ listed }: Holder): number =>
    headOf + listed.reduce((sum, one) => sum + heightOf(one), 0) + 14;

  /** The name of the side and how many arguments it has; the numeral in the party's hue. */
  function heads(document: Document, { party, counts }: Holder, y: number): SVGElement[] {
    return SIDES.flatMap((side, index) => [
      line(document, label(side), { x: x[index] ?? 0, y, class: 'strong' }),
      line(document, formatNumber(counts[side], language), {
        x: (x[index] ?? 0) + textWidth(label(side), 15) * 1.06 + 8,
        y: y + 1,
        class: `gains-count tone-${party}`,
      }),
    ]);
  }

  function marks(document: Document, rows: readonly ChartRow[], side: number, top: number, tone: string) {
    return rows.map((row, index) =>
      evidenceMarks(
        document,
        row.mark,
        [
          {
            x: (x[side] ?? 0) + (index % (across[side] ?? 1)) * pitch + mark / 2,
            y: top + Math.floor(index / (across[side] ?? 1)) * pitch + 1,
          },
        ],
        { size: mark, tone, row: row.id },
      ),
    );
  }

  function block(document: Document, holder: Holder, top: number): SVGElement[] {
    const tone = `tone-${holder.party}`;
    let y = top + headOf + 10;
    return [
      element(document, 'path', { d: `M0 ${top}H${width}`, class: 'rule' }),
      line(document, holder.label[language], { x: 0, y: top + 29, class: `gains-holder ${tone}` }),
      ...heads(document, holder, top + headOf - 17),
      ...holder.listed.flatMap((one) => {
        const text = named(one);
        const nodes = [
          ...text.map((words, index) =>
            line(document, words, { x: 0, y: y + 6 + index * LEADING, class: 'quiet' }),
          ),
          ...SIDES.flatMap((side, index) =>
            marks(document, one.sides[side], index, above ? y + text.length * LEADING + 2 : y, tone),
          ),
        ];
        y += heightOf(one);
        return nodes;
      }),
    ];
  }

  const total = holders.reduce((sum, holder) => sum + blockOf(holder), 0);
  return sheet(width, total, (document) => {
    let top = 1;
    return holders.flatMap((holder) => {
      const nodes = block(document, holder, top);
      top += blockOf(holder);
      return nodes;
    });
  });
}

import { need } from '../../ledger/lookup.ts';
import { formatAmount, qualifierWord } from '../../text/numbers.ts';
import { bar } from '../bars.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { wrapText } from '../measure.ts';
import { caption, sheet, tenth } from '../sheet.ts';
import { amount } from '../rows.ts';
import type { ChineseComponents } from './model.ts';

const HEAD = 62;
const THICK = 74;
const QUESTIONS = ['what', 'whose', 'who', 'checked'] as const;

/** A bar whose filled part is the share and whose whole is a dotted edge, for nobody says what it is. */
export function drawChineseComponents({ share, credit }: ChineseComponents, frame: Frame): SVGSVGElement {
  const { width, language, label, ledger, size } = frame;
  const wide = size === 'wide';
  const part = ((width - 4) * amount(share)) / 100;
  const value = formatAmount(amount(share), need(ledger.units, 'percent', 'unit'), language);
  const columns = wide ? 2 : 1;
  const column = (width - (columns - 1) * 32) / columns;
  const items = QUESTIONS.map((key) => ({
    head: label(`${key}Head`),
    lines: wrapText(label(key), 15, column - 4),
    row: key === 'who' ? credit.id : share.id,
  }));
  const tallest = Math.max(...items.map(({ lines }) => lines.length));
  const step = (index: number): number =>
    wide
      ? Math.floor(index / 2) * (tallest * 19 + 46)
      : items.slice(0, index).reduce((sum, { lines }) => sum + lines.length * 19 + 44, 0);
  const listTop = HEAD + THICK + 40;
  const height = listTop + (wide ? step(2) + tallest * 19 + 24 : step(items.length)) - 4;
  return sheet(width, height, (document) => [
    ...caption(document, `${qualifierWord(share.qualifier ?? 'exactly', language)} ${value}`, {
      x: 0,
      y: HEAD - 18,
      class: 'numeral tone-china',
      row: share.id,
    }),
    ...bar(document, {
      x: 2,
      y: HEAD,
      width: part,
      height: THICK,
      mark: share.mark,
      tone: 'china',
      row: share.id,
    }),
    element(document, 'path', {
      d: `M${tenth(part + 2)} ${HEAD}H${width - 2}V${HEAD + THICK}H${tenth(part + 2)}`,
      class: 'unknown-edge',
    }),
    ...caption(document, label('whole').split('|'), {
      x: part + 2 + (width - 4 - part) / 2,
      y: HEAD + THICK / 2 - 4,
      anchor: 'middle',
      class: 'strong',
    }),
    ...items.flatMap(({ head, lines, row }, index) => {
      const x = wide ? (index % 2) * (column + 32) : 0;
      const y = listTop + step(index);
      return [
        element(document, 'path', { d: `M${tenth(x)} ${y - 18}h${tenth(column)}`, class: 'grid' }),
        ...caption(document, head, { x, y: y + 4, class: 'strong', row }),
        ...caption(document, lines, { x, y: y + 25, row }),
      ];
    }),
  ]);
}

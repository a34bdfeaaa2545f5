import { need } from '../../ledger/lookup.ts';
import { formatAmount, formatNumber, qualifierWord } from '../../text/numbers.ts';
import { bar, openEnd } from '../bars.ts';
import type { Frame, Size } from '../chart.ts';
import { textWidth } from '../measure.ts';
import { caption, group, tenth } from '../sheet.ts';
import { amount } from '../rows.ts';
import type { MarketSizes } from './model.ts';

const THICK = 30;

/** Height of the plate without its title. */
export function dollarsHeight(size: Size): number {
  return 2 * THICK + gap(size) + 45;
}

/** Between the two bars; on narrow drawings the first one's words stand there. */
function gap(size: Size): number {
  return size === 'wide' ? 24 : 50;
}

/**
 * The target and the report on one dollar scale. Russia's bar carries what interact.ts needs to set it
 * at another rate: `data-scale` is the width of a billion dollars.
 */
export function drawDollars(
  document: Document,
  { claimed, inDollars, rate }: MarketSizes,
  { size, width, language, label, ledger }: Frame,
  top: number,
): SVGElement[] {
  const wide = size === 'wide';
  const scale = (width - 4) / (amount(claimed.china) / 1e9);
  const unit = need(ledger.units, 'usd', 'unit');
  const money = (value: number): string => formatAmount(value, unit, language);
  const second = top + THICK + gap(size);
  const reach = (amount(inDollars) / 1e9) * scale;
  return [
    ...bar(document, {
      x: 1,
      y: top,
      width: width - 4,
      height: THICK,
      mark: 'plan',
      tone: 'china',
      row: claimed.china.id,
    }),
    ...caption(document, money(amount(claimed.china)), {
      x: 12,
      y: top + 20,
      class: 'strong',
      row: claimed.china.id,
    }),
    ...caption(document, label('china'), {
      x: wide ? 12 + textWidth(money(amount(claimed.china)), 16) + 18 : 0,
      y: wide ? top + 20 : top + THICK + 20,
      row: claimed.china.id,
    }),
    ...bar(document, {
      x: 1,
      y: second,
      width: reach,
      height: THICK,
      mark: 'view',
      tone: 'russia',
      row: inDollars.id,
    }).map((shape) => {
      shape.setAttribute('data-rate-bar', '');
      shape.setAttribute('data-scale', String(tenth(scale * 10) / 10));
      return shape;
    }),
    group(document, { 'data-rate-end': '', transform: `translate(${tenth(reach)} 0)` }, [
      openEnd(document, { x: 1, y: second, height: THICK, tone: 'russia', row: inDollars.id }),
      ...caption(document, `${qualifierWord('more-than', language)} ${money(amount(inDollars))}`, {
        x: 42,
        y: second + 20,
        class: 'strong rate-value',
        row: inDollars.id,
      }),
    ]),
    ...caption(
      document,
      label('russia')
        .replace('{rate}', formatNumber(amount(rate), language))
        .split('|'),
      {
        x: 0,
        y: second + THICK + 22,
        class: 'label rate-words',
      },
    ),
  ];
}

import type { Language } from '../../languages.ts';
import type { Party } from '../../ledger/schema/claim.ts';
import { need } from '../../ledger/lookup.ts';
import { formatDate } from '../../text/dates.ts';
import { formatAmount, qualifierWord } from '../../text/numbers.ts';
import { bar, openEnd } from '../bars.ts';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { textWidth } from '../measure.ts';
import { caption } from '../sheet.ts';
import { amount } from '../rows.ts';

const THICK = 17;

/** Where bars begin, and how long the longest is. */
export interface Columns {
  left: number;
  reach: number;
}

/** Columns that leave room for the longest name, beside the bars or over them, and the longest value. */
export function columnsOf(rows: readonly ChartRow[], frame: Frame): Columns {
  const widest = (text: (row: ChartRow, frame: Frame) => string): number =>
    Math.max(...rows.map((row) => textWidth(text(row, frame), 15)));
  const left = frame.size === 'wide' ? Math.ceil(widest(nameOf)) + 16 : 1;
  return { left, reach: Math.floor(frame.width - left - widest(valueOf) - 44) };
}

/** A list of bars from a common edge; nothing joins them, for each counts by a definition of its own. */
export function drawList(
  document: Document,
  rows: readonly ChartRow[],
  { frame, tone, top, step, left, reach }: Columns & { frame: Frame; tone: Party; top: number; step: number },
): SVGElement[] {
  const wide = frame.size === 'wide';
  const most = Math.max(...rows.map(amount));
  return [
    element(document, 'path', { d: `M${left} ${top}V${top + rows.length * step - 6}`, class: 'base' }),
    ...rows.flatMap((row, index) => {
      const y = top + index * step;
      const barTop = wide ? y + 5 : y + 23;
      const width = Math.max(2, (amount(row) / most) * reach);
      const open = row.qualifier === 'more-than';
      return [
        ...caption(document, nameOf(row, frame), {
          x: wide ? left - 12 : 6,
          y: wide ? barTop + 14 : y + 15,
          anchor: wide ? 'end' : 'start',
          class: row.claim ? 'strong' : 'label',
          row: row.id,
        }),
        ...bar(document, { x: left, y: barTop, width, height: THICK, mark: row.mark, tone, row: row.id }),
        ...(open
          ? [openEnd(document, { x: left + width, y: barTop, height: THICK, tone, row: row.id })]
          : []),
        ...caption(document, valueOf(row, frame), {
          x: left + width + (open ? 36 : 9),
          y: barTop + 14,
          class: row.claim ? 'strong' : 'label',
          row: row.id,
        }),
      ];
    }),
  ];
}

/** Who counts, and for which year. */
function nameOf(row: ChartRow, { language, label }: Frame): string {
  const name = row.claim ? label('document000') : (row.series?.[language] ?? row.label[language]);
  return `${name}, ${label(row.status === 'plan' ? 'forecastFor' : 'for')} ${when(row.date ?? '', language)}`;
}

/** A year alone, or a month in words. */
function when(date: string, language: Language): string {
  return date.length === 4 ? date : formatDate(date, language);
}

function valueOf(row: ChartRow, { language, ledger }: Frame): string {
  const text = formatAmount(amount(row), need(ledger.units, row.unit ?? 'none', 'unit'), language);
  return [qualifierWord(row.qualifier ?? 'exactly', language), text].filter(Boolean).join(' ');
}

import type { Language } from '../../../languages.ts';
import { homeWords } from '../../../strings/home.ts';
import { wrapText } from '../../measure.ts';
import { line } from '../../sheet.ts';
import type { YearColumn } from './columns.ts';

/** What the strip needs to name its events. */
export interface StripWords {
  language: Language;
  /** The short name of an event. */
  label: (id: string) => string;
}

export const LINE = 18;
const SIZE = 15;

/** Year, name and how many more there are, in lines no wider than `width`. */
export function columnLines(column: YearColumn, words: StripWords, width: number): string[] {
  if (!column.named) return [];
  const more = column.rows.length - 1;
  return [
    String(column.year),
    ...wrapText(words.label(column.named.id), SIZE, width),
    ...(more > 0 ? [homeWords(words.language).strip.more(more)] : []),
  ];
}

/** Lines of a label: the date is strong, how many more there are is quiet. `y` is the first baseline. */
export function drawLines(
  document: Document,
  lines: readonly string[],
  { x, y, more }: { x: number; y: number; more: boolean },
): SVGElement[] {
  return lines.map((text, index) =>
    line(document, text, {
      x,
      y: y + index * LINE,
      class: index === 0 ? 'strong' : more && index === lines.length - 1 ? 'quiet' : 'label',
    }),
  );
}

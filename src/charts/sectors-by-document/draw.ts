import { glue } from '../../text/glue.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Language } from '../../languages.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks } from '../evidenceMark.ts';
import { textWidth, wrapText } from '../measure.ts';
import { LEADING, line, lines, sheet, widest } from '../sheet.ts';
import type { Cell, SectorsByDocument } from './model.ts';

const MARK = 12;
/** Space between a number and the next mark of its cell. */
const BETWEEN = 8;
/** Height of a line; a name of two lines fits between its rules. */
const ROW = 40;
const LABELS = { wide: 146, narrow: 131 } as const;
/** Marks of a cell on narrow sheets stand two to a line, or three where more than two lines would not fit. */
const NARROW = { pitch: 13, across: 2, most: 3, lines: 2, head: 28 };

/** A line for each field, a column for each document; in the cells the marks that occur, and how often. */
export function drawSectors(
  { documents, fields }: SectorsByDocument,
  { language, size: frameSize, width }: Frame,
): SVGSVGElement {
  const wide = frameSize === 'wide';
  const left = LABELS[frameSize];
  const widths = documents.map(({ short }, column) =>
    wide
      ? Math.max(
          widest(glue(short[language], language).split(' '), 14),
          ...fields.map(({ cells }) => cellWidth(cells[column], language)),
        )
      : Math.max(NARROW.head, across(fields, column) * NARROW.pitch),
  );
  const gap = (width - left - widths.reduce((a, b) => a + b, 0)) / (documents.length - 1);
  const x = (column: number): number =>
    left + widths.slice(0, column).reduce((sum, one) => sum + one + gap, 0);
  const heads = documents.map(({ id, short }, column) => ({
    id,
    words: wide ? wrapText(glue(short[language], language), 14, (widths[column] ?? 0) + gap - 4) : [],
  }));
  const head = 24 + Math.max(...heads.map(({ words }) => words.length)) * LEADING + 6;

  /** Marks and numbers of a cell in one group, which is its row. */
  function cell(document: Document, { groups, row }: Cell, column: number, middle: number): SVGElement[] {
    if (!row) return [];
    const shape = element(document, 'g', { 'data-row': row.id });
    let at = x(column);
    groups.forEach(({ mark, count }, index) => {
      if (!wide) {
        const perLine = across(fields, column);
        const lineCount = Math.ceil(groups.length / perLine);
        const y = middle + (Math.floor(index / perLine) - (lineCount - 1) / 2) * (NARROW.pitch + 2);
        const centre = { x: Math.round(at) + MARK / 2 + (index % perLine) * NARROW.pitch, y };
        shape.append(evidenceMarks(document, mark, [centre], { size: MARK - 1 }));
        return;
      }
      shape.append(
        evidenceMarks(document, mark, [{ x: Math.round(at) + MARK / 2, y: middle }], { size: MARK }),
        element(
          document,
          'text',
          { x: Math.round(at) + MARK + 3, y: middle + 5, class: 'quiet' },
          formatNumber(count, language),
        ),
      );
      at += pairWidth(count, language);
    });
    return [shape];
  }

  const [size, style] = wide ? [15, 'label'] : [14, 'quiet'];
  return sheet(width, head + fields.length * ROW, (document) => [
    ...heads.flatMap(({ id, words }, column) => [
      line(document, id, { x: x(column), y: 18, class: 'strong' }),
      ...words.map((text, index) =>
        line(document, text, { x: x(column), y: 18 + (index + 1) * LEADING, class: 'quiet' }),
      ),
    ]),
    ...fields.flatMap(({ label, cells }, index) => {
      const top = head + index * ROW;
      const room = left - 6;
      const name = glue(label[language], language);
      const two = wrapText(name, size, room).length > 1;
      return [
        element(document, 'path', { d: `M0 ${top}H${width}`, class: 'rule' }),
        ...lines(document, name, room, { x: 0, y: top + (two ? 15 : 25), size, class: style }).nodes,
        ...cells.flatMap((one, column) => cell(document, one, column, top + ROW / 2)),
      ];
    }),
  ]);
}

function pairWidth(count: number, language: Language): number {
  return MARK + 3 + textWidth(formatNumber(count, language), 14) + BETWEEN;
}

/** Marks to a line in a column of a narrow sheet. */
function across(fields: SectorsByDocument['fields'], column: number): number {
  const most = Math.max(...fields.map(({ cells }) => cells[column]?.groups.length ?? 0));
  return most > NARROW.across * NARROW.lines ? NARROW.most : NARROW.across;
}

function cellWidth(cell: Cell | undefined, language: Language): number {
  const width = (cell?.groups ?? []).reduce((sum, { count }) => sum + pairWidth(count, language), 0);
  return Math.max(0, width - BETWEEN);
}

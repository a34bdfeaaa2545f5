import { formatAmount, formatNumber } from '../../text/numbers.ts';
import { strings } from '../../strings/index.ts';
import type { Verdict } from '../../ledger/schema/claim.ts';
import { need } from '../../ledger/lookup.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { evidenceMarks, type Centre } from '../evidenceMark.ts';
import { line, sheet } from '../sheet.ts';
import type { Cell, Report, ReportCard } from './model.ts';

/** Where a verdict's marks stand: left edge, marks in a line, and how far they stand apart. */
interface Column {
  verdict: Verdict;
  x: number;
  across: number;
}

const LAYOUTS = {
  wide: {
    pitch: 13,
    columns: [
      { verdict: 'confirmed', x: 0, across: 10 },
      { verdict: 'differs', x: 150, across: 9 },
      { verdict: 'contradicted', x: 286, across: 8 },
      { verdict: 'unchecked', x: 428, across: 19 },
    ],
    // One line of verdicts.
    lines: [['confirmed', 'differs', 'contradicted', 'unchecked']],
  },
  narrow: {
    pitch: 14,
    columns: [
      { verdict: 'confirmed', x: 0, across: 9 },
      { verdict: 'differs', x: 150, across: 13 },
      { verdict: 'contradicted', x: 0, across: 9 },
      { verdict: 'unchecked', x: 150, across: 13 },
    ],
    lines: [
      ['confirmed', 'differs'],
      ['contradicted', 'unchecked'],
    ],
  },
} as const satisfies Record<string, { pitch: number; columns: Column[]; lines: Verdict[][] }>;

const HEAD = 34;
const LABEL = 28;
const AFTER = 12;

/** A block for each document: a mark for each claim, sorted by what the check found. */
export function drawReportCard(
  { reports }: ReportCard,
  { language, size, width, ledger }: Frame,
): SVGSVGElement {
  const { pitch, columns, lines } = LAYOUTS[size];
  const words = strings(language).verdict;
  const unit = need(ledger.units, 'claims', 'unit');
  const rowsOf = (cell: Cell | undefined, { across }: Column): number =>
    Math.ceil((cell?.count ?? 0) / across);
  const columnOf = (verdict: Verdict): Column => columns.find((one) => one.verdict === verdict) ?? columns[0];
  const cellOf = ({ cells }: Report, verdict: Verdict): Cell | undefined =>
    cells.find((one) => one.verdict === verdict);
  const lineHeight = (report: Report, verdicts: readonly Verdict[]): number =>
    LABEL +
    AFTER +
    pitch * Math.max(1, ...verdicts.map((verdict) => rowsOf(cellOf(report, verdict), columnOf(verdict))));
  const heightOf = (report: Report): number =>
    HEAD + lines.reduce((sum, verdicts) => sum + lineHeight(report, verdicts), 0) + 8;

  /** The unit is said in the subtitle too; a narrow drawing has no room for it beside the name. */
  function total(count: number): string {
    return size === 'wide' ? formatAmount(count, unit, language) : formatNumber(count, language);
  }

  function cell(document: Document, own: Cell, { x, across }: Column, y: number): SVGElement[] {
    let index = 0;
    const marks = own.groups.map(({ mark, count, row }) => {
      const centres: Centre[] = Array.from({ length: count }, () => {
        const at = index++;
        return { x: x + (at % across) * pitch + pitch / 2, y: y + LABEL + Math.floor(at / across) * pitch };
      });
      return evidenceMarks(document, mark, centres, { size: pitch - 3, row: row.id });
    });
    const label = line(document, `${words[own.verdict]}: ${formatNumber(own.count, language)}`, {
      x,
      y: y + 14,
      class: own.count > 0 ? 'label' : 'quiet',
    });
    return [label, ...marks];
  }

  function block(document: Document, report: Report, top: number): SVGElement[] {
    let y = top + HEAD;
    const { id, short } = report.document;
    return [
      element(document, 'path', { d: `M0 ${top}H${width}`, class: 'rule' }),
      line(document, `${id} ${short[language]}`, { x: 0, y: top + 22, class: 'strong' }),
      line(document, total(report.count), { x: width, y: top + 22, anchor: 'end' }),
      ...lines.flatMap((verdicts) => {
        const nodes = verdicts.flatMap((verdict) => {
          const own = cellOf(report, verdict);
          return own ? cell(document, own, columnOf(verdict), y) : [];
        });
        y += lineHeight(report, verdicts);
        return nodes;
      }),
    ];
  }

  return sheet(
    width,
    reports.reduce((sum, report) => sum + heightOf(report), 0),
    (document) => {
      let top = 0;
      return reports.flatMap((report) => {
        const nodes = block(document, report, top + 1);
        top += heightOf(report);
        return nodes;
      });
    },
  );
}

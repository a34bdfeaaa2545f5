import { sentenceOf, type PartName, type PartNames, type RowParts } from './sentence.ts';

/** Columns whose bare text would mean little; they are said with their heads. */
const NAMED: readonly PartName[] = ['check', 'source'];

/** What is said of a point of a chart: its row in the table, whose heads tell what each cell is. */
export function spokenRow(row: HTMLTableRowElement): string {
  const parts: RowParts = {};
  const names: PartNames = {};
  for (const [index, head] of [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].entries()) {
    const part = head.dataset['part'] as PartName | undefined;
    const cell = row.cells[index];
    const printed = cell && printedIn(cell);
    if (!part || !printed || printed === '—') continue;
    parts[part] = cell.dataset['say'] ?? printed;
    if (NAMED.includes(part)) names[part] = head.textContent.trim();
    if (part === 'value') parts.printed = printed;
    if (part === 'date') {
      const years = yearsOf(cell.dataset['sort'] ?? '');
      if (years) parts.years = years;
    }
  }
  return sentenceOf(parts, names);
}

/** Years of an EDTF date that names nothing but years. */
function yearsOf(date: string): readonly string[] | undefined {
  return /^\d{3}[\dX](\/\d{4})?$/.test(date) ? date.replace('X', '0').split('/') : undefined;
}

/** The cell's text without what is small beside it, such as a licence. */
function printedIn(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const aside of copy.querySelectorAll('small')) aside.remove();
  return copy.textContent.trim().replace(/\s+/g, ' ');
}

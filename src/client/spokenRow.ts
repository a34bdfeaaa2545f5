import { sentenceOf, type PartName, type PartNames, type RowParts } from './sentence.ts';

/** Columns whose bare text would mean little; they are said with their heads. */
const NAMED: readonly PartName[] = ['check', 'source'];

/** What is said of a point of a chart: its row in the table, which says what each of its cells is. */
export function spokenRow(row: HTMLTableRowElement): string {
  const parts: RowParts = {};
  const names: PartNames = {};
  const table = row.closest('table');
  const columns = (table?.dataset['parts'] ?? '').split(' ') as PartName[];
  for (const [index, part] of columns.entries()) {
    const cell = row.cells[index];
    const printed = cell && printedIn(cell);
    if (!printed || printed === '—') continue;
    parts[part] = cell.dataset['say'] ?? printed;
    if (NAMED.includes(part)) names[part] = table?.tHead?.rows[0]?.cells[index]?.textContent.trim() ?? '';
    if (part === 'amount') parts.printed = printed;
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

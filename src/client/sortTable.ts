import { isLanguage, LANGUAGES } from '../languages.ts';
import { TAKING } from '../strings/taking.ts';
import { announce } from './announce.ts';

type Order = 'ascending' | 'descending' | 'none';
const NEXT: Record<Order, Order> = { none: 'ascending', ascending: 'descending', descending: 'none' };

/** Turns the heads of a table's columns into buttons that sort it: up, down, and back to its own order. */
export function startSorting(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || heads.some((head) => head.querySelector('button'))) return;
  const { lang } = document.documentElement;
  const words = TAKING[isLanguage(lang) ? lang : LANGUAGES[0]];
  const rows = [...body.rows];
  // The walk through the drawing keeps to this order.
  rows.forEach((row, index) => {
    row.dataset['order'] = String(index);
  });
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = NEXT[(head.getAttribute('aria-sort') ?? 'none') as Order];
      for (const one of heads) one.removeAttribute('aria-sort');
      if (order !== 'none') head.setAttribute('aria-sort', order);
      body.append(...sorted(rows, column, order));
      announce(words.sorted[order].replace('{column}', button.textContent));
    });
  });
}

/** Rows in an order, by their numbers where the column has only numbers; rows without a value come last. */
function sorted(rows: readonly HTMLTableRowElement[], column: number, order: Order): HTMLTableRowElement[] {
  if (order === 'none') return [...rows];
  const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column])]));
  const numeric = [...keys.values()].every((key) => key === '' || Number.isFinite(Number(key)));
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const sign = order === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [keys.get(one) ?? '', keys.get(other) ?? ''];
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return sign * (numeric ? Number(a) - Number(b) : compare(a, b));
  });
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  const text = cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
  return text === '—' ? '' : text;
}

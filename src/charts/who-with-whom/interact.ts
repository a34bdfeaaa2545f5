import { announce } from '../../client/announce.ts';
import { keepState, noteOtherTitle, noteState, showTitle, stateInAddress } from '../../client/chartState.ts';
import { formatState, readState, type Choice } from './state.ts';
import { counted, titleOf, type TitleWords } from './title.ts';

/** Lets the reader follow a name through the network: by the list, by the drawing, by the address. */
export function interact(figure: HTMLElement): void {
  const node = figure.querySelector<HTMLSelectElement>('select[data-network="node"]');
  const paper = figure.querySelector<HTMLSelectElement>('select[data-network="document"]');
  const found = figure.querySelector<HTMLElement>('[data-network="found"]');
  if (!node || !paper || !found) return;
  const words = JSON.parse(found.dataset['titleWords'] ?? '{}') as TitleWords;
  const otherWords = JSON.parse(found.dataset['otherTitleWords'] ?? '{}') as TitleWords;
  const original = figure.querySelector('.chart-title')?.textContent ?? '';
  const allowed = {
    nodes: [...node.options].map(({ value }) => value),
    documents: [...paper.options].map(({ value }) => value),
  };

  const show = (choice: Choice): void => {
    node.value = choice.node;
    paper.value = choice.document;
    const following = choice.node !== '' || choice.document !== '';
    figure.classList.toggle('network-following', following);
    const rows = new Set<string>();
    const joined = new Set<string>();
    for (const edge of figure.querySelectorAll<SVGElement>('.network-edge path')) {
      const { row = '' } = edge.dataset;
      // The id of a row says whom it joins, its group which document does.
      const [from = '', to = ''] = row.split('--');
      const source = edge.parentElement?.dataset['document'];
      const fits =
        following &&
        (choice.node === '' || choice.node === from || choice.node === to) &&
        (choice.document === '' || choice.document === source);
      edge.classList.toggle('followed', fits);
      if (fits) for (const end of [from, to]) joined.add(end);
      if (fits) rows.add(row);
    }
    for (const name of figure.querySelectorAll<SVGElement>('[data-node]'))
      name.classList.toggle(
        'followed',
        joined.has(name.dataset['node'] ?? '') || name.dataset['node'] === choice.node,
      );
    list(found, figure, rows, following, words);
    const chosen = node.selectedOptions[0];
    showTitle(figure, titleOf(choice, chosen?.label ?? '', rows.size, words) ?? original);
    noteOtherTitle(figure, titleOf(choice, chosen?.dataset['other'] ?? '', rows.size, otherWords) ?? '');
  };

  const choose = (choice: Choice): void => {
    show(choice);
    keepState(figure, formatState(choice) || undefined);
    announce(found.hidden ? '' : (found.querySelector('p')?.textContent ?? ''));
  };
  const fromAddress = (): void => {
    const choice = readState(stateInAddress(figure) ?? '', allowed);
    noteState(figure, formatState(choice) || undefined);
    show(choice);
  };

  for (const select of [node, paper])
    select.addEventListener('change', () => choose({ node: node.value, document: paper.value }));
  figure
    .querySelector('[data-network="reset"]')
    ?.addEventListener('click', () => choose({ node: '', document: '' }));
  figure.querySelector('.chart-body')?.addEventListener('click', (event) => {
    const hit = event.target instanceof Element ? event.target.closest<SVGElement>('[data-node]') : null;
    const chosen = hit?.dataset['node'];
    if (chosen) choose({ node: chosen === node.value ? '' : chosen, document: paper.value });
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

/** Lists the followed relations in words, each with the door to its evidence, copied from the table. */
function list(
  found: HTMLElement,
  figure: HTMLElement,
  rows: ReadonlySet<string>,
  following: boolean,
  words: TitleWords,
): void {
  found.hidden = !following;
  const [head, items] = [found.querySelector('p'), found.querySelector('ul')];
  if (!head || !items) return;
  head.textContent = rows.size === 0 ? (found.dataset['none'] ?? '') : counted(rows.size, words);
  items.replaceChildren(
    ...[...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')]
      .filter((row) => rows.has(row.dataset['row'] ?? ''))
      .map((row) => {
        const item = document.createElement('li');
        const mark = row.querySelector('.mark')?.cloneNode(true);
        const door = row.querySelector<HTMLAnchorElement>('a[data-claim]')?.cloneNode(true) as
          HTMLAnchorElement | undefined;
        item.append(...(mark ? [mark, ' '] : []), row.querySelector('th')?.textContent.trim() ?? '');
        const check = door?.dataset['check'];
        // What the check corrects is never listed without a word of it.
        if (check === 'differs' || check === 'contradicted') item.append(` (${verdict(row)})`);
        if (door) item.append(' ', door);
        return item;
      }),
  );
}

/** The check's word in the table, which is the cell before the source. */
function verdict(row: HTMLTableRowElement): string {
  return row.cells[row.cells.length - 2]?.textContent.trim().toLocaleLowerCase() ?? '';
}

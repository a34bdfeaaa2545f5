import { announce } from './announce.ts';

const NEXT = new Set(['ArrowRight', 'ArrowDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp']);

/** Lets the reader walk through the points of a chart by arrow keys, pointer and touch. */
export function startWalk(figure: HTMLElement, body: HTMLElement, entered: Event): void {
  const tip = figure.querySelector<HTMLElement>('.chart-tip');
  if (!tip) return;
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  let at = -1;

  /** Before the reader has guessed, the points would tell. */
  const asking = (): boolean =>
    figure.querySelector<HTMLInputElement>('[data-step="guess"]')?.checked ?? false;

  function show(index: number, speak: boolean): void {
    const row = rows[index];
    if (!row || !tip) return;
    at = index;
    const sentence = [...row.cells]
      .map((cell) => cell.textContent.trim())
      .filter((text) => text && text !== '—')
      .join(', ');
    for (const lit of figure.querySelectorAll('.lit')) lit.classList.remove('lit');
    const shapes = [
      ...body.querySelectorAll<SVGGraphicsElement>(
        `svg [data-row="${CSS.escape(row.dataset['row'] ?? '')}"]`,
      ),
    ].filter((shape) => shape.getClientRects().length > 0);
    for (const shape of shapes) shape.classList.add('lit');
    tip.textContent = sentence;
    tip.hidden = false;
    place(tip, body, shapes[0]);
    if (speak) announce(sentence);
  }

  function hide(): void {
    at = -1;
    if (tip) tip.hidden = true;
    for (const lit of figure.querySelectorAll('.lit')) lit.classList.remove('lit');
  }

  function follow(event: Event): void {
    if (asking()) return;
    const shape = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const index = rows.findIndex((row) => row.dataset['row'] === shape?.getAttribute('data-row'));
    if (index >= 0) show(index, false);
    else if (!body.matches(':focus')) hide();
  }

  body.addEventListener('keydown', (event) => {
    if (asking()) return;
    const last = rows.length - 1;
    if (NEXT.has(event.key)) show(Math.min(at + 1, last), true);
    else if (BACK.has(event.key)) show(Math.max(at - 1, 0), true);
    else if (event.key === 'Home') show(0, true);
    else if (event.key === 'End') show(last, true);
    else if (event.key === 'Escape') hide();
    else if (event.key === 'Enter') rows[at]?.querySelector<HTMLAnchorElement>('a[data-claim]')?.click();
    else return;
    event.preventDefault();
  });
  body.addEventListener('blur', hide);
  body.addEventListener('pointermove', follow);
  body.addEventListener('pointerdown', follow);
  body.addEventListener('pointerleave', () => {
    if (!body.matches(':focus')) hide();
  });
  if (entered.type === 'pointermove') follow(entered);
}

/** Puts the tip over the shape, inside the drawing. */
function place(tip: HTMLElement, body: HTMLElement, shape: Element | undefined): void {
  const frame = body.getBoundingClientRect();
  const box = (shape ?? body).getBoundingClientRect();
  const left = Math.max(0, Math.min(box.left - frame.left, frame.width - tip.offsetWidth));
  const top = Math.max(0, box.top - frame.top - tip.offsetHeight - 6);
  tip.style.setProperty('left', `${left}px`);
  tip.style.setProperty('top', `${top}px`);
}

import { announce } from './announce.ts';
import { spokenRow } from './spokenRow.ts';
import { createTip } from './tip.ts';

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};
/** Time in which a pointer may leave a point and reach its tip. */
const REACH_MS = 300;

/**
 * Lets the reader walk through the points of a chart by arrow keys, pointer and touch. Only what the
 * chart's state shows is walked; points that are in the table and nowhere in the drawing are too.
 */
export function startWalk(figure: HTMLElement, body: HTMLElement, entered: Event): void {
  const element = figure.querySelector<HTMLElement>('.chart-tip');
  if (!element) return;
  const tip = createTip(body, element);
  // In the drawing's order, however the table is sorted.
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].sort(
    (one, other) => Number(one.dataset['order'] ?? 0) - Number(other.dataset['order'] ?? 0),
  );
  let at: HTMLTableRowElement | undefined;
  /** First point of the part that a link has led to: the keys go on from there. */
  let begins: HTMLTableRowElement | undefined;
  let byKeys = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const shapesOf = (row: HTMLTableRowElement): SVGGraphicsElement[] => [
    ...body.querySelectorAll<SVGGraphicsElement>(`svg [data-row="${CSS.escape(row.dataset['row'] ?? '')}"]`),
  ];
  const seen = (shape: Element): boolean =>
    shape.getClientRects().length > 0 && getComputedStyle(shape).visibility !== 'hidden';
  const walked = (): HTMLTableRowElement[] =>
    rows.filter((row) => {
      const shapes = shapesOf(row);
      return shapes.length === 0 || shapes.some(seen);
    });
  /** Before the reader has guessed, the points would tell. */
  const asking = (): boolean =>
    figure.querySelector<HTMLInputElement>('[data-step="guess"]')?.checked ?? false;

  function show(row: HTMLTableRowElement): void {
    clearTimeout(leaving);
    if (at === row && !element?.hidden) return;
    at = row;
    tip.show(row, shapesOf(row).filter(seen));
  }

  function hide(): void {
    clearTimeout(leaving);
    byKeys = false;
    tip.hide();
  }

  function step(by: number): void {
    const points = walked();
    if (points.length === 0) return;
    const from = at && points.includes(at) ? points.indexOf(at) : -1;
    const landed = begins && Number.isFinite(by) && points.includes(begins) ? begins : undefined;
    begins = undefined;
    const row = landed ?? points[Math.max(0, Math.min(from + by, points.length - 1))];
    if (!row) return;
    byKeys = true;
    // A drawing that a pointer focused shows its ring once keys are used.
    body.classList.add('walking');
    shapesOf(row).find(seen)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    show(row);
    announce(spokenRow(row));
  }

  function openEvidence(): void {
    const link = element?.hidden ? null : element?.querySelector<HTMLAnchorElement>('a[data-claim]');
    if (!link) return;
    // The card would give the focus back to a link of the tip, which is gone by then.
    const closed = (event: Event): void => {
      if (!(event.target as Element).matches('[popover]') || (event as ToggleEvent).newState !== 'closed')
        return;
      document.removeEventListener('toggle', closed, true);
      setTimeout(() => body.focus({ preventScroll: true }));
    };
    document.addEventListener('toggle', closed, true);
    link.click();
  }

  /** Says how many points there are to walk in this state. */
  function name(): void {
    const label = figure.dataset['walk'] ?? '';
    body.setAttribute('aria-label', label.replace(/\d+/, String(walked().length)));
  }

  function follow(event: Event): void {
    if (asking() || !(event.target instanceof Element)) return;
    if (event.target.closest('.chart-tip')) return clearTimeout(leaving);
    const id = event.target.closest('[data-row]')?.getAttribute('data-row');
    const row = rows.find((one) => one.dataset['row'] === id);
    if (row) {
      byKeys = false;
      show(row);
    } else if (event.type === 'pointerdown') hide();
    else leave();
  }

  function leave(): void {
    if (byKeys) return;
    clearTimeout(leaving);
    leaving = setTimeout(hide, REACH_MS);
  }

  body.addEventListener('keydown', (event) => {
    if (asking() || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = STEPS[event.key];
    if (by !== undefined) step(by);
    else if (event.key === 'Escape') hide();
    else if (event.key === 'Enter') openEvidence();
    else return;
    event.preventDefault();
  });
  /** A part of the drawing that a link leads to says with which point it begins. */
  function land({ target }: Event): void {
    const id = target instanceof Element ? target.getAttribute('data-begins') : null;
    begins = id === null ? undefined : rows.find((row) => row.dataset['row'] === id);
  }

  body.addEventListener('focus', name);
  body.addEventListener('focusin', land);
  body.addEventListener('focusout', () => {
    body.classList.remove('walking');
    if (byKeys) hide();
  });
  body.addEventListener('pointermove', (event) => {
    // A page that scrolls under a resting pointer moves nothing.
    if (event.pointerType !== 'touch' && (event.movementX !== 0 || event.movementY !== 0)) follow(event);
  });
  body.addEventListener('pointerdown', follow);
  body.addEventListener('pointerleave', (event) => {
    // A finger leaves whenever it is lifted.
    if (event.pointerType !== 'touch') leave();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !body.contains(event.target)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  figure.addEventListener('change', () => {
    hide();
    name();
  });
  for (const moved of ['scroll', 'resize'])
    addEventListener(
      moved,
      () => {
        if (element.hidden) return;
        const { top, bottom } = body.getBoundingClientRect();
        if (bottom < 0 || top > innerHeight) hide();
        else tip.place();
      },
      { passive: true },
    );
  name();
  if (entered.type === 'focusin') land(entered);
  else follow(entered);
}

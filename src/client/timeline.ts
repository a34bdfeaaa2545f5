import { announce } from './announce.ts';

const PARAMETER = 'event';

/** Steps through the events of the timeline: by buttons, arrow keys and a press on a mark of the drawing. */
function startSteps(root: HTMLElement): void {
  const bar = root.querySelector<HTMLElement>('[data-stepper]');
  const link = bar?.querySelector<HTMLAnchorElement>('[data-current]');
  const position = bar?.querySelector<HTMLElement>('[data-position]');
  const body = root.querySelector<HTMLElement>('.chart-body');
  if (!bar || !link || !position || !body) return;
  const hint = link.textContent;
  const all = [...root.querySelectorAll<HTMLElement>('li[data-row]')];
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-step]')];
  let current: HTMLElement | undefined;

  /** Filtered events are stepped over. */
  const steps = (): HTMLElement[] => all.filter(({ hidden }) => !hidden);

  const light = (entry: HTMLElement | undefined): void => {
    for (const shape of body.querySelectorAll('.event'))
      shape.classList.toggle('chosen', shape.getAttribute('data-row') === entry?.dataset['row']);
    for (const one of all) one.toggleAttribute('aria-current', one === entry);
  };

  const show = (): void => {
    const list = steps();
    const at = current ? list.indexOf(current) : -1;
    light(current);
    position.textContent = current ? `${at + 1} / ${list.length}` : '';
    link.textContent = current ? entryText(current) : (hint ?? '');
    link.hash = current ? current.id : 'main';
    for (const button of buttons)
      button.disabled = list.length === 0 || (at >= 0 && !list[at + Number(button.dataset['step'])]);
  };

  const choose = (
    entry: HTMLElement | undefined,
    { move, speak }: { move: boolean; speak: boolean },
  ): void => {
    current = entry;
    show();
    const address = new URL(location.href);
    if (entry) address.searchParams.set(PARAMETER, entry.dataset['row'] ?? '');
    else address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
    if (!entry) return;
    if (move && !inView(body)) entry.scrollIntoView({ block: 'center' });
    if (speak) announce(`${position.textContent}. ${link.textContent}`);
  };

  const step = (by: number): void => {
    const list = steps();
    const at = current ? list.indexOf(current) : -1;
    const entry = at < 0 ? list.at(by > 0 ? 0 : -1) : list[at + by];
    if (entry) choose(entry, { move: true, speak: true });
  };

  for (const button of buttons) button.addEventListener('click', () => step(Number(button.dataset['step'])));
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // In the drawing and in fields the arrows have work of their own.
    if (
      event.target instanceof Element &&
      event.target.closest('.chart-body, .chart-controls, .table-scroll, select, input')
    )
      return;
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'Escape' && current) choose(undefined, { move: false, speak: false });
    else return;
    event.preventDefault();
  });
  body.addEventListener('click', (event) => {
    const name =
      event.target instanceof Element ? event.target.closest('.event')?.getAttribute('data-row') : undefined;
    const entry = all.find(({ dataset }) => dataset['row'] === name);
    if (entry) choose(entry, { move: false, speak: true });
  });
  root.addEventListener('filtered', () => {
    if (current?.hidden) choose(undefined, { move: false, speak: false });
    else show();
  });
  bar.hidden = false;
  const wanted = new URLSearchParams(location.search).get(PARAMETER);
  current = all.find(({ dataset, hidden }) => dataset['row'] === wanted && !hidden);
  show();
  if (current && !location.hash) current.scrollIntoView({ block: 'center' });
}

function entryText(entry: HTMLElement): string {
  return [entry.querySelector('.event-date'), entry.querySelector('h4')]
    .map((part) => part?.textContent.trim())
    .join(': ');
}

function inView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > innerHeight * 0.35 && top < innerHeight * 0.65;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]')) startSteps(root);

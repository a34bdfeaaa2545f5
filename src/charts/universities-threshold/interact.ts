import { announce } from '../../client/announce.ts';
import { keepState, noteOtherTitle, noteState, stateInAddress, showTitle } from '../../client/chartState.ts';
import { countWithin, CUT, fill, readCut, type Ranked } from './cut.ts';

/** Lets the reader move the cut-off: by slider, number, link or address. */
export function interact(figure: HTMLElement): void {
  const range = figure.querySelector<HTMLInputElement>('[data-cut-range]');
  const number = figure.querySelector<HTMLInputElement>('[data-cut-input]');
  const words = figure.querySelector<HTMLElement>('[data-cut-words]');
  if (!range || !number || !words) return;
  const original = figure.querySelector('.chart-title')?.textContent ?? '';
  const drawings = [...figure.querySelectorAll('svg.drawing')];
  const all: Ranked[] = [...(drawings[0]?.querySelectorAll<SVGElement>('[data-rank]') ?? [])].map((spot) => ({
    rank: Number(spot.dataset['rank']),
    hongKong: spot.dataset['hongKong'] !== undefined,
  }));

  const stateFor = (cut: number): string | undefined => (cut === CUT.paper ? undefined : String(cut));

  function show(cut: number): string {
    const found = countWithin(all, cut);
    const sentence = fill(words?.dataset['sentence'] ?? '', { cut, ...found });
    if (words) words.textContent = sentence;
    if (range) {
      range.value = String(cut);
      range.setAttribute('aria-valuetext', sentence);
    }
    if (number && document.activeElement !== number) number.value = String(cut);
    noteOtherTitle(figure, fill(words?.dataset['otherSentence'] ?? '', { cut, ...found }));
    showTitle(figure, cut === CUT.paper ? original : sentence);
    for (const drawing of drawings) draw(drawing, cut, found);
    return sentence;
  }

  function set(cut: number): void {
    const sentence = show(cut);
    announce(sentence);
    keepState(figure, stateFor(cut));
  }

  const asked = (): string | null => stateInAddress(figure);
  const fromAddress = (): void => {
    const cut = readCut(asked());
    noteState(figure, stateFor(cut));
    show(cut);
  };
  // The slider may have been moved while this file was on its way.
  if (asked() === null && readCut(range.value) !== CUT.paper) set(readCut(range.value));
  else fromAddress();
  addEventListener('popstate', fromAddress);
  range.addEventListener('input', () => show(readCut(range.value)));
  range.addEventListener('change', () => set(readCut(range.value)));
  number.addEventListener('input', () => {
    if (number.validity.valid && number.value) set(readCut(number.value));
  });
  number.addEventListener('change', () => (number.value = range.value));
  for (const link of figure.querySelectorAll<HTMLElement>('[data-cut-set]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      set(readCut(link.dataset['cutSet'] ?? null));
    });
  range.form?.addEventListener('submit', (event) => event.preventDefault());
  range.form?.addEventListener('reset', (event) => {
    event.preventDefault();
    set(CUT.paper);
  });
}

/** Moves the line of one drawing, pales what lies beyond it and writes the counts. */
function draw(drawing: Element, cut: number, found: { mainland: number; both: number }): void {
  const line = drawing.querySelector<SVGElement>('[data-cut]');
  const shift = (cut - CUT.paper) * Number(line?.dataset['step']);
  line?.setAttribute(
    'transform',
    line.dataset['axis'] === 'x' ? `translate(${shift} 0)` : `translate(0 ${shift})`,
  );
  const text = drawing.querySelector('[data-cut-number]');
  if (text) text.textContent = String(cut);
  for (const spot of drawing.querySelectorAll<SVGElement>('[data-rank]'))
    spot.toggleAttribute('data-out', Number(spot.dataset['rank']) > cut);
  for (const key of ['mainland', 'both'] as const) {
    const numeral = drawing.querySelector(`[data-count="${key}"]`);
    if (numeral) numeral.textContent = String(found[key]);
  }
}

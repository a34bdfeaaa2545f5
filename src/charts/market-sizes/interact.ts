import { announce } from '../../client/announce.ts';
import { keepState, noteOtherTitle, noteState, showTitle, stateInAddress } from '../../client/chartState.ts';
import { billionsOfDollars, readRate } from './rate.ts';

/** Converts Russia's figure at a rate that the reader sets. */
export function interact(figure: HTMLElement): void {
  const controls = figure.querySelector<HTMLElement>('.rate');
  const field = controls?.querySelector<HTMLInputElement>('input[type="number"]');
  const range = controls?.querySelector<HTMLInputElement>('input[type="range"]');
  const formula = controls?.querySelector('.rate-formula span');
  if (!controls || !field || !range || !formula) return;
  const first = Number(field.dataset['first']);
  const { lang } = document.documentElement;
  const original = figure.querySelector('.chart-title')?.textContent ?? '';

  const stateFor = (rate: number): string | undefined => (rate === first ? undefined : String(rate));

  function show(rate: number): void {
    const dollars = billionsOfDollars(Number(controls?.dataset['roubles']), rate);
    const say = (template: string | undefined, language = lang): string => {
      const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      return (template ?? '')
        .replace('{rate}', numbers.format(rate))
        .replace('{dollars}', numbers.format(dollars));
    };
    const { title, otherTitle, otherLanguage } = controls?.dataset ?? {};
    showTitle(figure, rate === first ? original : say(title));
    noteOtherTitle(figure, say(otherTitle, otherLanguage));
    if (formula) formula.textContent = say(controls?.dataset['formula']);
    if (range) range.value = String(rate);
    const words = say(controls?.dataset['words']).split('|');
    for (const drawing of figure.querySelectorAll('.drawing')) {
      const bars = [...drawing.querySelectorAll<SVGElement>('[data-rate-bar]')];
      const width = dollars * Number(bars[0]?.dataset['scale']);
      for (const bar of bars) bar.setAttribute('width', String(width));
      drawing.querySelector('[data-rate-end]')?.setAttribute('transform', `translate(${width} 0)`);
      const value = drawing.querySelector('.rate-value');
      if (value) value.textContent = say(controls?.dataset['value']);
      drawing
        .querySelectorAll('.rate-words')
        .forEach((line, index) => (line.textContent = words[index] ?? ''));
    }
  }

  function set(rate: number, speak: boolean): void {
    show(rate);
    keepState(figure, stateFor(rate));
    if (speak) announce(formula?.textContent ?? '');
  }

  function fromAddress(): void {
    const rate = readRate(stateInAddress(figure)) ?? first;
    noteState(figure, stateFor(rate));
    if (field) field.value = String(rate);
    show(rate);
  }

  const read = (input: HTMLInputElement, speak: boolean): void => {
    const rate = readRate(input.value);
    if (rate === undefined) return;
    if (input !== field) field.value = String(rate);
    set(rate, speak);
  };
  for (const input of [field, range]) {
    input.addEventListener('input', () => read(input, false));
    input.addEventListener('change', () => read(input, true));
  }
  controls.querySelector('[data-reset]')?.addEventListener('click', () => {
    field.value = String(first);
    set(first, true);
  });
  addEventListener('popstate', fromAddress);
  // What was set while this module loaded counts, too; the range knows whole roubles only.
  if (Number(range.value) !== Math.round(first)) read(range, false);
  else if (field.value !== field.defaultValue) read(field, false);
  else fromAddress();
}

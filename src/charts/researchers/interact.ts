import { announce } from '../../client/announce.ts';
import { partsOf, startDragging } from './parts.ts';
import { compareGuess, fitGuess, readGuess, writeGuess } from './state.ts';

const STEPS: Record<string, number> = {
  ArrowUp: 0.1,
  ArrowRight: 0.1,
  ArrowDown: -0.1,
  ArrowLeft: -0.1,
  PageUp: 1,
  PageDown: -1,
};

/** Lets the reader set a guess by dragging, by keys and by number, and compares it with the answer. */
export function interact(figure: HTMLElement): void {
  const found = partsOf(figure);
  if (!found) return;
  const { controls, field, steps, result, body, layers } = found;
  const id = figure.dataset['chart'] ?? '';
  const top = Number(field.max);
  const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 3 });
  let guess: number | undefined;

  const guessing = (): boolean => steps.find(({ checked }) => checked)?.value === 'guess';
  const words = (name: string): string => controls.dataset[name] ?? '';

  function sentence(): string {
    if (guess === undefined) return '';
    const to = (name: string): string =>
      compareGuess(
        guess ?? 0,
        Number(words(name)) / 1e6,
        { more: words('more'), less: words('less'), same: words('same') },
        numbers.format,
      );
    return words('result')
      .replace('{guess}', numbers.format(guess))
      .replace('{paper}', to('paper'))
      .replace('{series}', to('series'));
  }

  function draw(): void {
    const millions = guess ?? Number(field.dataset['first']);
    for (const layer of layers) {
      const zero = Number(layer.dataset['zero']);
      const y = zero - millions * Number(layer.dataset['million']);
      const column = layer.querySelector('.guess-column');
      column?.setAttribute('y', String(y));
      column?.setAttribute('height', String(zero - y));
      const handle = layer.querySelector('.guess-handle');
      handle?.setAttribute(
        'transform',
        (handle.getAttribute('transform') ?? '').replace(/ [-\d.]+\)/, ` ${y})`),
      );
      const text = layer.querySelector('.guess-words');
      if (text)
        text.textContent = guess === undefined ? '' : words('label').replace('{n}', numbers.format(guess));
      layer.classList.toggle('guessed', guess !== undefined);
    }
    if (Number(field.value) !== millions || field.value === '') field.value = String(millions);
    result.textContent = sentence();
    result.hidden = guess === undefined;
  }

  function keep(): void {
    const address = new URL(location.href);
    const kept = writeGuess({ ...(guess !== undefined && { guess }), shown: !guessing() });
    if (kept === undefined) address.searchParams.delete(id);
    else address.searchParams.set(id, kept);
    history.replaceState(history.state, '', address);
  }

  function set(millions: number, speak = false): void {
    guess = fitGuess(millions, top);
    draw();
    keep();
    if (speak) announce(words('label').replace('{n}', numbers.format(guess)));
  }

  function step(name: string): void {
    for (const radio of steps) radio.checked = radio.value === name;
    keep();
    if (!guessing())
      announce(sentence() || (figure.querySelector('.chart-title .answer')?.textContent ?? ''));
  }

  function fromAddress(): void {
    const state = readGuess(new URLSearchParams(location.search).get(id), top);
    guess = state.guess;
    for (const radio of steps) radio.checked = radio.value === (state.shown ? 'compare' : 'guess');
    draw();
  }

  field.addEventListener('input', () => {
    if (field.value !== '' && Number.isFinite(field.valueAsNumber)) set(field.valueAsNumber);
  });
  field.addEventListener('keydown', ({ key }) => key === 'Enter' && step('compare'));
  for (const radio of steps) radio.addEventListener('change', () => step(radio.value));
  controls.querySelector('[data-reset]')?.addEventListener('click', () => {
    guess = undefined;
    step('guess');
    draw();
  });
  body.addEventListener('keydown', (event) => {
    const by = STEPS[event.key];
    if (!guessing() || (by === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (by === undefined) step('compare');
    else set((guess ?? Number(field.dataset['first'])) + by, true);
  });
  for (const layer of layers) startDragging(layer, (millions) => guessing() && set(millions));
  addEventListener('popstate', fromAddress);
  // What was typed or chosen while this module loaded counts, too.
  if (field.value !== field.defaultValue) set(field.valueAsNumber);
  else if (!guessing()) step('compare');
  else fromAddress();
}

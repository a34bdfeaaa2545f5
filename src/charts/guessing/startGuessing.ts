import { announce } from '../../client/announce.ts';
import { keepState, noteState, stateInAddress } from '../../client/chartState.ts';
import { drawGuess, partsOf, startDragging } from './parts.ts';
import { fitGuess, readGuess, resultOf, writeGuess } from './state.ts';

/** Steps that a key takes. */
const KEYS: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Lets the reader set a guess by dragging, by keys and by number, and compares it with the answer. */
export function startGuessing(figure: HTMLElement): void {
  const found = partsOf(figure);
  if (!found) return;
  const { controls, field, steps, result, body, layers } = found;
  const range = { top: Number(field.max), step: Number(field.step) };
  const answers = JSON.parse(controls.dataset['answers'] ?? '{}') as Record<string, number>;
  const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 3 });
  const words = (name: string): string => controls.dataset[name] ?? '';
  const gaps = { more: words('more'), less: words('less'), same: words('same') };
  let guess: number | undefined;

  const guessing = (): boolean => steps.find(({ checked }) => checked)?.value === 'guess';
  const sentence = (): string =>
    guess === undefined ? '' : resultOf(words('result'), guess, answers, gaps, numbers.format);
  const named = (): string =>
    guess === undefined ? '' : words('label').replace('{n}', numbers.format(guess));
  const state = (): string | undefined =>
    writeGuess({ ...(guess !== undefined && { guess }), shown: !guessing() });

  function draw(): void {
    const shown = guess ?? Number(field.dataset['first']);
    for (const layer of layers) {
      drawGuess(layer, shown, named());
      layer.classList.toggle('guessed', guess !== undefined);
    }
    if (Number(field.value) !== shown || field.value === '') field.value = String(shown);
    result.textContent = sentence();
    result.hidden = guess === undefined;
  }

  function set(wanted: number, speak = false): void {
    guess = fitGuess(wanted, range);
    draw();
    keepState(figure, state());
    if (speak) announce(named());
  }

  function step(name: string): void {
    for (const radio of steps) radio.checked = radio.value === name;
    keepState(figure, state());
    if (!guessing())
      announce(sentence() || (figure.querySelector('.chart-title .answer')?.textContent ?? ''));
  }

  function fromAddress(): void {
    const asked = readGuess(stateInAddress(figure), range);
    guess = asked.guess;
    for (const radio of steps) radio.checked = radio.value === (asked.shown ? 'compare' : 'guess');
    noteState(figure, state());
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
    const by = KEYS[event.key];
    if (!guessing() || (by === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (by === undefined) step('compare');
    else set((guess ?? Number(field.dataset['first'])) + by * range.step, true);
  });
  for (const layer of layers) startDragging(layer, (wanted) => guessing() && set(wanted));
  addEventListener('popstate', fromAddress);
  // What was typed or chosen while this module loaded counts, too.
  if (field.value !== field.defaultValue) set(field.valueAsNumber);
  else if (!guessing()) step('compare');
  else fromAddress();
}

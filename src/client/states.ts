import { announce } from './announce.ts';
import { keepState, noteState, showTitle, stateInAddress } from './chartState.ts';

/** Keeps a chart's state in the address under the chart's id, and its title true to the state. */
export function startStates(figure: HTMLElement): void {
  const inputs = [...figure.querySelectorAll<HTMLInputElement>('.states input')];
  const [first] = inputs;
  const id = figure.dataset['chart'] ?? '';
  if (!first) return;
  const show = (input: HTMLInputElement): void => {
    const said = input.dataset['title'];
    if (said) showTitle(figure, said);
  };
  const stateOf = (input: HTMLInputElement): string | undefined =>
    input === first ? undefined : input.value;
  const fromAddress = (): void => {
    const wanted = stateInAddress(figure);
    const input = inputs.find(({ value }) => value === wanted) ?? first;
    input.checked = true;
    noteState(figure, stateOf(input));
    show(input);
  };
  fromAddress();
  addEventListener('popstate', fromAddress);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-chart-link="${CSS.escape(id)}"]`)) {
    link.addEventListener('click', (event) => {
      const input = inputs.find(({ value }) => value === link.dataset['chartState']);
      if (!input) return;
      event.preventDefault();
      input.checked = true;
      input.dispatchEvent(new Event('change'));
      const { top, bottom } = figure.getBoundingClientRect();
      if (top > innerHeight * 0.8 || bottom < innerHeight * 0.2) figure.scrollIntoView({ block: 'start' });
    });
  }
  for (const input of inputs) {
    input.addEventListener('change', () => {
      show(input);
      announce(input.dataset['title'] ?? '');
      keepState(figure, stateOf(input));
    });
  }
}

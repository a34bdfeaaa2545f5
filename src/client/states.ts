import { announce } from './announce.ts';
import { keepState, noteState, showTitle, stateInAddress } from './chartState.ts';

/** Keeps a chart's state in the address under the chart's id, and its title true to the state. */
export function startStates(figure: HTMLElement): void {
  const inputs = [...figure.querySelectorAll<HTMLInputElement>('.states input')];
  const [first] = inputs;
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
  for (const input of inputs) {
    input.addEventListener('change', () => {
      show(input);
      announce(input.dataset['title'] ?? '');
      keepState(figure, stateOf(input));
    });
  }
}

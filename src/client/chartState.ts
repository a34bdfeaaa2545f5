/** What the address says of a chart's state, which may be nonsense. */
export function stateInAddress({ dataset }: HTMLElement): string | null {
  return new URLSearchParams(location.search).get(dataset['chart'] ?? '');
}

/** The state that a chart is in, as an address keeps it; undefined for its default. */
export function stateOf({ dataset }: HTMLElement): string | undefined {
  return dataset['state'];
}

/** Notes on the figure what state it is in, for what copies it. */
export function noteState({ dataset }: HTMLElement, state: string | undefined): void {
  if (state === undefined) delete dataset['state'];
  else dataset['state'] = state;
}

/** Notes what the title of the state is in the other language, where the numbers of the state make it. */
export function noteOtherTitle({ dataset }: HTMLElement, title: string): void {
  dataset['otherTitle'] = title;
}

/** Notes a state that the reader set, and keeps it in the address. */
export function keepState(figure: HTMLElement, state: string | undefined): void {
  noteState(figure, state);
  const address = inState(location.href, figure);
  history.replaceState(history.state, '', address);
}

/** An address with the state that the chart is in; nonsense in it is left out. */
export function inState(address: string, figure: HTMLElement): string {
  const id = figure.dataset['chart'] ?? '';
  const state = stateOf(figure);
  const target = new URL(address, location.href);
  if (state === undefined) target.searchParams.delete(id);
  else target.searchParams.set(id, state);
  return target.href;
}

/** Shows a title, and on the chart's own page in its heading, too. */
export function showTitle(figure: HTMLElement, title: string): void {
  const heading = figure.closest('.chart-page')?.querySelector('h1');
  for (const place of [figure.querySelector('.chart-title'), heading]) if (place) place.textContent = title;
}

/** The title as it is shown: a chart that asks first has its question there, and later its finding. */
export function shownTitle(figure: HTMLElement): string {
  return figure.querySelector<HTMLElement>('.chart-title')?.innerText.trim() ?? '';
}

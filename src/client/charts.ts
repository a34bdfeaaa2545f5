/** Starts what charts do at load, which is little; the walk through the points loads when a chart is entered. */
export function startCharts(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const states = figure.querySelector('.states')
      ? import('./states.ts').then(({ startStates }) => startStates(figure))
      : Promise.resolve();
    const ready = startControls(figure) ?? (() => states);
    startLinks(figure, ready);
    figure.addEventListener(
      'toggle',
      () => void import('./take.ts').then(({ startTaking }) => startTaking(figure)),
      { capture: true, once: true },
    );
    const body = figure.querySelector<HTMLElement>('.chart-body');
    if (!body) continue;
    body.tabIndex = 0;
    body.setAttribute('role', 'application');
    body.setAttribute('aria-label', figure.dataset['walk'] ?? '');
    const ways = ['focusin', 'pointermove', 'pointerdown'];
    const enter = (event: Event): void => {
      for (const way of ways) body.removeEventListener(way, enter);
      // Keys that are quicker than the loading are given again, once everything that answers them is there.
      const early: KeyboardEvent[] = [];
      const keep = (key: KeyboardEvent): void => void early.push(key);
      body.addEventListener('keydown', keep);
      void Promise.all([import('./walk.ts'), ready()]).then(([{ startWalk }]) => {
        body.removeEventListener('keydown', keep);
        startWalk(figure, body, event);
        // What a chart's own keys have answered meanwhile is not answered twice.
        for (const key of early.filter(({ defaultPrevented }) => !defaultPrevented))
          body.dispatchEvent(new KeyboardEvent('keydown', key));
      });
    };
    for (const way of ways) body.addEventListener(way, enter);
  }
}

type Interaction = { interact: (figure: HTMLElement) => void };
const INTERACTIONS = import.meta.glob<Interaction>('../charts/*/interact.ts');

/** Loads a chart's own interaction when its controls or its drawing are used, or when the address asks for a state of it. */
function startControls(figure: HTMLElement): (() => Promise<void>) | undefined {
  const controls = figure.querySelector<HTMLElement>('[data-controls]');
  const id = figure.dataset['chart'] ?? '';
  const load = INTERACTIONS[`../charts/${id}/interact.ts`];
  if (!controls || !load) return undefined;
  let loading: Promise<void> | undefined;
  let ready = false;
  const start = (): Promise<void> => {
    loading ??= load().then(({ interact }) => {
      interact(figure);
      ready = true;
    });
    return loading;
  };
  const body = figure.querySelector<HTMLElement>('.chart-body');
  // A drawing can be worked too: it is readied when a pointer or the focus comes near.
  for (const place of [controls, body]) {
    for (const event of ['focusin', 'pointerenter', 'pointerdown'])
      place?.addEventListener(event, () => void start(), { once: true });
  }
  // A first click that was quicker than the loading is given again.
  body?.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      if (ready) return;
      const started = start();
      const again = new MouseEvent('click', { bubbles: true, clientX, clientY });
      void started.then(() => target?.dispatchEvent(again));
    },
    { once: true },
  );
  if (new URLSearchParams(location.search).has(id)) void start();
  return start;
}

/** Links in the prose set a chart's state; where it takes its state from is loaded first. */
function startLinks(figure: HTMLElement, ready: () => Promise<void>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    `a[data-chart-link="${figure.dataset['chart'] ?? ''}"]`,
  ))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void import('./stateLinks.ts').then(({ followStateLink }) => followStateLink(link, figure, ready()));
    });
}

/** The controls and drawings of the figure; undefined where one lacks. */
export function partsOf(figure: HTMLElement) {
  const controls = figure.querySelector<HTMLElement>('.guess');
  const field = controls?.querySelector<HTMLInputElement>('input[type="number"]');
  const result = controls?.querySelector<HTMLElement>('.guess-result');
  const body = figure.querySelector<HTMLElement>('.chart-body');
  const layers = [...figure.querySelectorAll<SVGGraphicsElement>('[data-guess]')];
  const steps = [...(controls?.querySelectorAll<HTMLInputElement>('[data-step]') ?? [])];
  if (!controls || !field || !result || !body) return undefined;
  return { controls, field, steps, result, body, layers };
}

/** Where a layer's axis begins, how long one of its units is, and whether it runs up or to the right. */
function axisOf({ dataset }: SVGGraphicsElement): { zero: number; unit: number; across: boolean } {
  return {
    zero: Number(dataset['zero']),
    unit: Number(dataset['unit']),
    across: dataset['guess'] === 'across',
  };
}

/** Puts the column and the handle of a layer at a guess, and writes it beside them. */
export function drawGuess(layer: SVGGraphicsElement, guess: number, words: string): void {
  const { zero, unit, across } = axisOf(layer);
  const column = layer.querySelector('.guess-column');
  const handle = layer.querySelector('.guess-handle');
  const length = String(guess * unit);
  const end = across ? zero + guess * unit : zero - guess * unit;
  column?.setAttribute(across ? 'width' : 'height', length);
  if (!across) column?.setAttribute('y', String(end));
  const [x = '0', y = '0'] = handle?.getAttribute('transform')?.match(/[-\d.]+/g) ?? [];
  handle?.setAttribute('transform', across ? `translate(${end} ${y})` : `translate(${x} ${end})`);
  const text = layer.querySelector('.guess-words');
  if (text) text.textContent = words;
}

/** Reports where the pointer is on the axis while it is pressed on the column, its handle or their reach. */
export function startDragging(layer: SVGGraphicsElement, moved: (guess: number) => void): void {
  const reach = layer.querySelector('.guess-reach');
  const { zero, unit, across } = axisOf(layer);
  const go = ({ clientX, clientY }: MouseEvent): void => {
    const matrix = layer.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    moved((across ? x - zero : zero - y) / unit);
  };
  const follow = (event: PointerEvent): void => {
    if (!(event.buttons & 1)) return;
    // A pointer that was pressed before this module was there is held from its first move.
    if (!reach?.hasPointerCapture(event.pointerId)) reach?.setPointerCapture(event.pointerId);
    go(event);
  };
  // Where all was quicker than the loading, the click at its end is given again.
  layer.addEventListener('click', go);
  layer.addEventListener('pointerdown', follow);
  layer.addEventListener('pointermove', follow);
}

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

/** Reports the height of the pointer over the axis, in millions, while it is pressed on the column's reach. */
export function startDragging(layer: SVGGraphicsElement, moved: (millions: number) => void): void {
  const reach = layer.querySelector('.guess-reach');
  const follow = (event: Event): void => {
    if (!(event instanceof PointerEvent) || !(event.buttons & 1)) return;
    const matrix = layer.getScreenCTM();
    if (!matrix) return;
    if (event.type === 'pointerdown') reach?.setPointerCapture(event.pointerId);
    const { y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    moved((Number(layer.dataset['zero']) - y) / Number(layer.dataset['million']));
  };
  reach?.addEventListener('pointerdown', follow);
  reach?.addEventListener('pointermove', follow);
}

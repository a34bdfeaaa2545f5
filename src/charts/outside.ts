/** How far a shape may reach over the edge of its frame: half a stroke. */
const TOLERANCE = 3;

/**
 * The rows whose shapes lie outside the frame of their drawing, as a value over the end of an axis does.
 * Shapes are looked at where they begin; what a transform or a nested frame moves is left to the browser's test.
 */
export function rowsOutside(svg: SVGSVGElement): string[] {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[ ,]+/)
    .map(Number);
  const outside = [...svg.querySelectorAll('[data-row]')].filter((shape) => {
    if (shape.closest('[transform]')) return false;
    const box = boxOf(shape);
    if (!box) return false;
    const numbers = [box.left, box.top, box.right, box.bottom];
    return (
      numbers.some((number) => !Number.isFinite(number)) ||
      box.left < x - TOLERANCE ||
      box.top < y - TOLERANCE ||
      box.right > x + width + TOLERANCE ||
      box.bottom > y + height + TOLERANCE
    );
  });
  return [...new Set(outside.map((shape) => shape.getAttribute('data-row') ?? ''))];
}

/** @throws Error that names chart, row and mend where a row is drawn outside its frame */
export function refuseOutside(id: string, svg: SVGSVGElement): void {
  const [row] = rowsOutside(svg);
  if (row !== undefined)
    throw new Error(
      `The chart "${id}" draws row "${row}" outside its frame. Mend: widen the axis in src/charts/${id}/, or correct the row's value.`,
    );
}

function boxOf(shape: Element): { left: number; top: number; right: number; bottom: number } | undefined {
  const name = shape.tagName.toLowerCase();
  const number = (key: string): number => Number(shape.getAttribute(key) ?? 0);
  if (name === 'rect') {
    const [left, top] = [number('x'), number('y')];
    return { left, top, right: left + number('width'), bottom: top + number('height') };
  }
  if (name === 'circle') {
    const [x, y] = [number('cx'), number('cy')];
    return { left: x, top: y, right: x, bottom: y };
  }
  if (name !== 'text') return undefined;
  const [x, y] = [number('x'), number('y')];
  return { left: x, top: y, right: x, bottom: y };
}

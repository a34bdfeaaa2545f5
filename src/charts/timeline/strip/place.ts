/** A rectangle; `bottom` is below `top`, so the greater. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A label that wants to stand above a column, with a line down to it. */
export interface Wanted {
  /** Where its line stands. */
  x: number;
  /** Top of its column. */
  top: number;
  width: number;
  height: number;
}

const STEP = 4;
const APART = 8;

/**
 * Sets labels above columns, each as low as it can without touching a column, a label or a line. The
 * text begins at its line and runs to the right.
 *
 * @param wanted from left to right
 * @param columns what no label may cover
 * @returns the top of each label, in their order
 */
export function placeAbove(wanted: readonly Wanted[], columns: readonly Area[]): number[] {
  const taken: Area[] = [...columns];
  const tops: number[] = [];
  // From right to left: a text meets only the lines of what is later.
  for (const [index, { x, top, width, height }] of [...wanted.entries()].reverse()) {
    const area = (bottom: number): Area => ({
      left: x,
      right: x + width + APART,
      top: bottom - height,
      bottom,
    });
    let bottom = top - APART;
    while (taken.some((other) => other.left !== x && meets(area(bottom), other))) bottom -= STEP;
    taken.push(area(bottom), { left: x, right: x + 1, top: bottom, bottom: top });
    tops[index] = bottom - height;
  }
  return tops;
}

/** Whether two rectangles share a point. */
export function meets(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A bowed line between two points. */
export interface Arc {
  d: string;
  /** Points along it, from start to end, close enough to tell what it touches. */
  points: readonly Point[];
}

const SAMPLES = 80;
/** Distance that an arc keeps from the middle of its sites. */
const CLEAR = 9;

/** A quadratic curve; `bend` is the share of its length by which it bows, to the north where negative. */
export function arcBetween(a: Point, b: Point, bend: number): Arc {
  const control = { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
  const start = towards(a, control);
  const end = towards(b, control);
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const u = 1 - t;
    return {
      x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
      y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
    };
  });
  return {
    d: `M${r(start.x)} ${r(start.y)}Q${r(control.x)} ${r(control.y)} ${r(end.x)} ${r(end.y)}`,
    points,
  };
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * CLEAR, y: from.y + ((to.y - from.y) / length) * CLEAR };
}

/** Whether two boxes overlap, with `margin` of air around them. */
export function overlap(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** Whether an arc runs through a box, with `margin` of air around it. */
export function cuts(arc: Arc, box: Box, margin = 0): boolean {
  return arc.points.some(
    ({ x, y }) =>
      x > box.x - margin &&
      x < box.x + box.width + margin &&
      y > box.y - margin &&
      y < box.y + box.height + margin,
  );
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

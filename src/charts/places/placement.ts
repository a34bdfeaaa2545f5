import { cuts, overlap, type Arc, type Box, type Point } from './geometry.ts';

/** Something that wants a place, with the places it would take, best first, as its box's top left corner. */
export interface Wish {
  id: string;
  width: number;
  height: number;
  candidates: readonly Point[];
  /** Arcs that it may lie on: its own. */
  own?: Arc;
  /** What it names; a line joins the two where they stand apart, and the line meets nothing either. */
  site?: Point;
  /** Air that it wants around it, where more than a little. */
  air?: number;
}

/**
 * Gives every wish the first of its places where it meets no arc, no site and nothing placed before.
 *
 * @throws Error that names the wish for which there is no room
 */
export function placeAll(
  wishes: readonly Wish[],
  { arcs, taken, frame }: { arcs: readonly Arc[]; taken: readonly Box[]; frame: Box },
): Map<string, Box> {
  const boxes: Box[] = [...taken];
  const placed = new Map<string, Box>();
  for (const { id, width, height, candidates, own, site, air = 1 } of wishes) {
    const box = candidates
      // Near the edge a name slides along it instead of leaving the frame.
      .map(({ x, y }): Box => ({ x: within(x, frame.x, frame.width - width), y, width, height }))
      .find(
        (one) =>
          inside(one, frame) &&
          !boxes.some((other) => overlap(one, other, air)) &&
          !leaderBoxes(one, site).some((dot) => boxes.some((other) => overlap(dot, other))) &&
          !arcs.some((arc) => arc !== own && cuts(arc, one, Math.max(air, 1.8))),
      );
    if (!box)
      throw new Error(`There is no room for "${id}" on the map. Mend: bend an arc or give it more places.`);
    boxes.push(box, ...leaderBoxes(box, site));
    placed.set(id, box);
  }
  return placed;
}

/** Units from a site, beyond which a name or a number is joined to it. */
const FAR = 17;

/** The line that joins a box to its site, from the box; undefined where they stand together. */
export function leader(box: Box, site: Point): { from: Point; to: Point } | undefined {
  const from = {
    x: within(site.x, box.x, box.width),
    y: within(site.y, box.y, box.height),
  };
  return Math.hypot(from.x - site.x, from.y - site.y) > FAR ? { from, to: site } : undefined;
}

/** What a leader covers, without its two ends. */
function leaderBoxes(box: Box, site: Point | undefined): Box[] {
  const line = site && leader(box, site);
  if (!line) return [];
  const { from, to } = line;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3);
  return Array.from({ length: steps }, (_, index) => (index + 0.5) / steps)
    .map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }))
    .filter(({ x, y }) => Math.hypot(to.x - x, to.y - y) > 12 && Math.hypot(from.x - x, from.y - y) > 2)
    .map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 }));
}

/** Places around a point, the near ones first: right, left, above, below, and between. */
export function around({ x, y }: Point, width: number, height: number): Point[] {
  return [9, 13, 18, 24, 31, 40, 52].flatMap((gap) => [
    { x: x + gap, y: y - height / 2 },
    { x: x - gap - width, y: y - height / 2 },
    { x: x + gap * 0.7, y: y - height - gap * 0.5 },
    { x: x + gap * 0.7, y: y + gap * 0.5 },
    { x: x - gap * 0.7 - width, y: y - height - gap * 0.5 },
    { x: x - gap * 0.7 - width, y: y + gap * 0.5 },
    { x: x - width / 2, y: y - height - gap },
    { x: x - width / 2, y: y + gap },
  ]);
}

/** Places along an arc, the middle first, for a box centred on it. */
export function along({ points }: Arc, width: number, height: number): Point[] {
  const middle = Math.floor(points.length / 2);
  return Array.from({ length: middle - 6 }, (_, step) => [middle + step, middle - step])
    .flat()
    .flatMap((index) => {
      const point = points[index];
      return point ? [{ x: point.x - width / 2, y: point.y - height / 2 }] : [];
    });
}

/** Whether a box lies within a frame. */
export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function within(value: number, from: number, room: number): number {
  return Math.min(Math.max(value, from), from + room);
}

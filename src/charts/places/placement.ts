import { cuts, overlap, type Arc, type Box, type Point } from './geometry.ts';

/** Something that wants a place, with the places it would take, best first, as its box's top left corner. */
export interface Wish {
  id: string;
  width: number;
  height: number;
  candidates: readonly Point[];
  /** Arcs that it may lie on: its own. */
  own?: Arc;
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
  for (const { id, width, height, candidates, own } of wishes) {
    const box = candidates
      // Near the edge a name slides along it instead of leaving the frame.
      .map(({ x, y }): Box => ({ x: within(x, frame.x, frame.width - width), y, width, height }))
      .find(
        (one) =>
          inside(one, frame) &&
          !boxes.some((other) => overlap(one, other, 1)) &&
          !arcs.some((arc) => arc !== own && cuts(arc, one, 1.8)),
      );
    if (!box)
      throw new Error(`There is no room for "${id}" on the map. Mend: bend an arc or give it more places.`);
    boxes.push(box);
    placed.set(id, box);
  }
  return placed;
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

function inside(box: Box, frame: Box): boolean {
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

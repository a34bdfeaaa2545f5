import type { Size } from '../chart.ts';
import type { Group } from './groups.ts';
import type { Edge, Network, Node } from './model.ts';

export const LINE = 21;
/** Room over a group for its name. */
const HEAD = 34;
const GROUP_GAP = 16;

/** A node's place: the point where its edges end, on the inner side of its name. */
export interface Seat {
  node: Node;
  x: number;
  y: number;
  /** The side of the point on which the name stands. */
  side: 'left' | 'right';
}

export interface Places {
  seats: ReadonlyMap<string, Seat>;
  heads: readonly { group: Group; x: number; y: number; side: Seat['side'] }[];
  /** The empty side between Russia and Kazakhstan. */
  gap: { x: number; top: number; bottom: number };
  height: number;
}

/** Columns of names with their groups; edges run only between the columns, so they never meet a name. */
const COLUMNS: Record<Size, { x: number; side: Seat['side']; groups: readonly (Group | 'gap')[] }[]> = {
  wide: [
    { x: 204, side: 'left', groups: ['russia', 'joint', 'gap', 'kazakhstan'] },
    { x: 476, side: 'right', groups: ['china', 'others'] },
  ],
  narrow: [{ x: 138, side: 'right', groups: ['russia', 'joint', 'china', 'gap', 'kazakhstan', 'others'] }],
};
/** Height of the words on the empty side; on the wide drawing the gap takes what the longer column leaves. */
const GAP_HEIGHT = { wide: 150, narrow: 74 } as const;

/** Gives every node its seat. */
export function placeNodes({ nodes }: Network, size: Size): Places {
  const seats = new Map<string, Seat>();
  const heads: Places['heads'][number][] = [];
  let gap = { x: 0, top: 0, bottom: 0 };
  const need = (groups: readonly (Group | 'gap')[]): number =>
    groups.reduce((sum, group) => {
      if (group === 'gap') return sum + GAP_HEIGHT[size];
      return sum + HEAD + nodes.filter((node) => node.group === group).length * LINE + GROUP_GAP;
    }, 0);
  const height = Math.max(...COLUMNS[size].map(({ groups }) => need(groups)));
  for (const { x, side, groups } of COLUMNS[size]) {
    let y = 0;
    for (const group of groups) {
      if (group === 'gap') {
        const room = GAP_HEIGHT[size] + height - need(groups);
        gap = { x, top: y, bottom: y + room - GROUP_GAP };
        y += room;
        continue;
      }
      heads.push({ group, x, y: y + 16, side });
      y += HEAD;
      for (const node of nodes.filter((one) => one.group === group)) {
        seats.set(node.id, { node, x, y: y + (LINE - 1) / 2 - 4, side });
        y += LINE;
      }
      y += GROUP_GAP;
    }
  }
  return { seats, heads, gap, height };
}

/**
 * The curve of an edge: straight across between two columns, and bowed into the free middle between
 * two nodes of one column, the wider the farther they stand apart.
 *
 * @param step which of several edges between the same two nodes it is, from 0
 */
export function curve(
  { seats, height }: Places,
  { from, to }: Pick<Edge, 'from' | 'to'>,
  step: number,
  bow: number,
): string {
  const a = seats.get(from);
  const b = seats.get(to);
  if (!a || !b)
    throw new Error(`An edge between "${from}" and "${to}" has no seat. Mend: give both a group.`);
  const inward = a.side === 'left' ? 1 : -1;
  const start = a.x + inward * 8;
  if (a.side === b.side) {
    const out = inward * reachOf(Math.abs(a.y - b.y) / height, step, bow);
    return `M${start} ${a.y}c${out} 0 ${out} ${b.y - a.y} 0 ${b.y - a.y}`;
  }
  const end = b.x - inward * 8;
  const middle = (start + end) / 2;
  const shift = step * 15;
  const half = middle - start;
  return `M${start} ${a.y}c${half} ${shift} ${half} ${b.y - a.y + shift} ${end - start} ${b.y - a.y}`;
}

/** How far an edge bows: by the root of its length, so that only the longest one reaches the edge of the drawing. */
export function reachOf(share: number, step: number, bow: number): number {
  const least = 22;
  return r(Math.min(bow, least + (bow - least) * Math.sqrt(share) + step * 12));
}

function r(value: number): number {
  return Math.round(value);
}

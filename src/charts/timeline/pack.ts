/** A thing on a line: its mark from `a` to `b`, and a name of this width on one side of it. */
export interface Item {
  id: string;
  a: number;
  b: number;
  width: number;
}

export interface Packed {
  row: number;
  side: 'right' | 'left';
}

const GAP = 6;
const APART = 16;

/**
 * Sets things into as few rows as they need without touching. The name stands at the right of its mark
 * where there is room, else at the left.
 *
 * @returns one place for each item, in their order, and the number of rows
 * @throws Error that names the item whose name has room on neither side
 */
export function packRows(items: readonly Item[], width: number): { places: Packed[]; rows: number } {
  const taken: [number, number][][] = [];
  const places = items.map((item): Packed => {
    const boxes = [
      { side: 'right' as const, from: item.a, to: item.b + GAP + item.width },
      { side: 'left' as const, from: item.a - GAP - item.width, to: item.b },
    ].filter(({ from, to }) => from >= -1 && to <= width + 1);
    if (boxes.length === 0)
      throw new Error(`The name of "${item.id}" has no room beside its mark. Mend: shorten its label.`);
    for (let row = 0; ; row += 1) {
      const line = (taken[row] ??= []);
      const box = boxes.find(({ from, to }) =>
        line.every(([start, end]) => to + APART < start || from > end + APART),
      );
      if (!box) continue;
      line.push([box.from, box.to]);
      return { row, side: box.side };
    }
  });
  return { places, rows: taken.length };
}

/**
 * Moves blocks along a line as little as possible so that none overlap and their order stays.
 *
 * @param wanted where each block would like to begin, in ascending order
 * @returns where each block begins
 */
export function spread(wanted: readonly number[], sizes: readonly number[], from: number): number[] {
  // Blocks that push each other move together, to the mean of what they want.
  const groups: { start: number; size: number; want: number[]; members: number[] }[] = [];
  wanted.forEach((want, index) => {
    let group = { start: want, size: sizes[index] ?? 0, want: [want], members: [index] };
    for (let last = groups.at(-1); last && last.start + last.size > group.start; last = groups.at(-1)) {
      groups.pop();
      const want = [...last.want, ...group.want.map((value) => value - last.size)];
      const mean = want.reduce((sum, value) => sum + value, 0) / want.length;
      group = {
        start: Math.max(from, mean),
        size: last.size + group.size,
        want,
        members: [...last.members, ...group.members],
      };
    }
    groups.push({ ...group, start: Math.max(from, group.start) });
  });
  const starts: number[] = [];
  for (const { start, members } of groups) {
    let at = start;
    for (const index of members) {
      starts[index] = at;
      at += sizes[index] ?? 0;
    }
  }
  return starts;
}

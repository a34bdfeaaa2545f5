/** Geometry of a chart of countable units: dots in columns, grouped in blocks. */
export interface UnitGrid {
  /** Centres of the dots. */
  points: { x: number; y: number; block: number }[];
  width: number;
  height: number;
  /** Left edge and width of every block. */
  blocks: { x: number; y: number; width: number; height: number; count: number }[];
}

/**
 * Places `count` dots in blocks of `columns` × `rows`, column by column inside a block, blocks from
 * left to right and then down.
 *
 * @param pitch distance between neighbouring centres
 * @param gap distance between blocks that stand side by side
 * @param gapBelow distance between blocks that stand one under another
 * @param across how many blocks stand side by side
 */
export function unitGrid(
  count: number,
  {
    columns,
    rows,
    pitch,
    gap,
    gapBelow = gap,
    across,
  }: { columns: number; rows: number; pitch: number; gap: number; gapBelow?: number; across: number },
): UnitGrid {
  const size = columns * rows;
  const total = Math.ceil(count / size);
  const blocks = Array.from({ length: total }, (_, block) => {
    const inBlock = Math.min(size, count - block * size);
    return {
      x: (block % across) * (columns * pitch + gap),
      y: Math.floor(block / across) * (rows * pitch + gapBelow),
      width: Math.min(columns, Math.ceil(inBlock / rows)) * pitch,
      height: rows * pitch,
      count: inBlock,
    };
  });
  const points = blocks.flatMap(({ x, y, count: inBlock }, block) =>
    Array.from({ length: inBlock }, (_, index) => ({
      x: x + Math.floor(index / rows) * pitch + pitch / 2,
      y: y + (index % rows) * pitch + pitch / 2,
      block,
    })),
  );
  return {
    points,
    blocks,
    width: Math.max(...blocks.map(({ x, width }) => x + width)),
    height: Math.max(...blocks.map(({ y, height }) => y + height)),
  };
}

/** A path that draws a round dot at each point when stroked with a round cap: one element for hundreds of dots. */
export function dotPath(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

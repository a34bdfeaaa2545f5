/** No word is longer; what is, is no mistake for one. */
const LONGEST = 128;
const FAR = 255;
/** Three rows of the table, used again and again: an index asks for the distance of thousands of words. */
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
];

/**
 * How many edits part two words: a letter too many, too few or wrong, or two neighbours swapped.
 *
 * @returns the number, or Infinity where it is over the limit
 */
export function edits(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  const width = b.length + 1;
  if (width > LONGEST) return Infinity;
  let [before, last, row] = ROWS;
  for (let j = 0; j < width; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    // Cells further from the diagonal than the limit are over it: they are not worked out.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    if (from > 1) row[from - 1] = FAR;
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? FAR) + (letter === other ? 0 : 1);
      // Right of the band above nothing has been worked out.
      if (j < i + limit) cost = Math.min(cost, (last[j] ?? FAR) + 1);
      cost = Math.min(cost, (row[j - 1] ?? FAR) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? FAR) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [before, last, row] = [last, row, before];
  }
  const found = last[b.length] ?? Infinity;
  return found <= limit ? found : Infinity;
}

/** How many edits a word of this length may be away from the one that was meant. */
export function patience(length: number): number {
  if (length < 3) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

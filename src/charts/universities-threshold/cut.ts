/** The lowest and the highest line that can be set: the check lists ranks down to the paper's own 110. */
export const CUT = { min: 1, max: 110, paper: 110, round: 100 } as const;

/** A university's rank and whether it stands in Hong Kong. */
export interface Ranked {
  rank: number;
  hongKong: boolean;
}

/** How many stand among the first `cut` places: of the mainland, and with Hong Kong. */
export function countWithin(all: readonly Ranked[], cut: number): { mainland: number; both: number } {
  const within = all.filter(({ rank }) => rank <= cut);
  return { mainland: within.filter(({ hongKong }) => !hongKong).length, both: within.length };
}

/** A line from what a reader typed or an address says; the paper's own for nonsense. */
export function readCut(text: string | null): number {
  const number = Number(text);
  if (text === null || text.trim() === '' || !Number.isInteger(number)) return CUT.paper;
  return Math.min(CUT.max, Math.max(CUT.min, number));
}

/** Puts the numbers into a sentence such as "{mainland} of {cut}". */
export function fill(sentence: string, numbers: Record<string, number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in numbers ? String(numbers[key]) : whole,
  );
}

/** Rates that are taken: anything outside is nonsense or a slip of the hand. */
const LOWEST = 20;
const HIGHEST = 300;

/** A rate from a field or the address, to a hundredth; undefined where it is none. */
export function readRate(text: string | null): number | undefined {
  const rate = Number((text ?? '').trim().replace(',', '.'));
  if (!Number.isFinite(rate) || rate < LOWEST || rate > HIGHEST) return undefined;
  return Math.round(rate * 100) / 100;
}

/** A sum in roubles as billions of dollars, to a hundredth. */
export function billionsOfDollars(roubles: number, rate: number): number {
  return Math.round(roubles / rate / 1e7) / 100;
}

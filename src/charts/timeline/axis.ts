/** One year on an axis whose years are not equally long. */
export interface YearBand {
  year: number;
  start: number;
  length: number;
  /** Long enough that its months can be told apart. */
  stretched: boolean;
}

/** An axis of years of different lengths, each of them drawn as a band. */
export interface YearAxis {
  bands: readonly YearBand[];
  end: number;
  /** The place of a moment given in years with fractions. */
  at: (moment: number) => number;
}

/**
 * An axis from the start of one year to the end of another.
 *
 * @param lengths length of a year in units of the viewBox
 */
export function yearAxis(
  first: number,
  last: number,
  origin: number,
  lengths: (year: number) => number,
): YearAxis {
  const bands: YearBand[] = [];
  let end = origin;
  for (let year = first; year <= last; year += 1) {
    const length = lengths(year);
    bands.push({ year, start: end, length, stretched: length > 80 });
    end += length;
  }
  const at = (moment: number): number => {
    const band = bands[Math.floor(moment + 1e-9) - first];
    if (!band) return moment < first ? origin : end;
    return band.start + Math.max(0, moment - band.year) * band.length;
  };
  return { bands, end, at };
}

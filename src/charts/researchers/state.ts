/** What the address keeps of the chart: the guess in millions, and whether the answer is shown. */
export interface GuessState {
  /** Absent where the reader has not guessed. */
  guess?: number;
  shown: boolean;
}

/**
 * Reads `2.4`, `2.4-shown` or `shown`; anything else is as if nothing were there.
 *
 * @param top the highest guess in millions
 */
export function readGuess(text: string | null, top: number): GuessState {
  const [, number, shown] = /^(\d(?:\.\d)?)?-?(shown)?$/.exec(text ?? '') ?? [];
  const guess = number === undefined ? undefined : Number(number);
  if (guess !== undefined && guess > top) return { shown: false };
  return { ...(guess !== undefined && { guess }), shown: shown !== undefined };
}

/** The state as the address keeps it; undefined where there is nothing to keep. */
export function writeGuess({ guess, shown }: GuessState): string | undefined {
  const parts = [guess === undefined ? '' : String(guess), shown ? 'shown' : ''].filter(Boolean);
  return parts.length > 0 ? parts.join('-') : undefined;
}

/** A guess to a tenth of a million inside the axis. */
export function fitGuess(millions: number, top: number): number {
  return Math.round(Math.min(top, Math.max(0, millions)) * 10) / 10;
}

/** How far a number lies from the guess, in the words given; `{n}` stands for the difference. */
export function compareGuess(
  guess: number,
  millions: number,
  words: { more: string; less: string; same: string },
  format: (value: number) => string,
): string {
  const gap = Number((millions - guess).toFixed(3));
  if (gap === 0) return words.same;
  return (gap > 0 ? words.more : words.less).replace('{n}', format(Math.abs(gap)));
}

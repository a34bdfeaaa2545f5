/** What the address keeps of a chart that asks first: the guess, and whether the answer is shown. */
export interface GuessState {
  /** In the units of the axis. Absent where the reader has not guessed. */
  guess?: number;
  shown: boolean;
}

/** What can be guessed: from none to `top`, in steps, in the units of the axis. */
export interface GuessRange {
  top: number;
  step: number;
}

/** Reads what `writeGuess` wrote; anything else is as if nothing were there. */
export function readGuess(text: string | null, range: GuessRange): GuessState {
  const [, number, shown] = /^(\d+(?:\.\d+)?)?-?(shown)?$/.exec(text ?? '') ?? [];
  const guess = number === undefined ? undefined : Number(number);
  const state = { ...(guess !== undefined && { guess }), shown: shown !== undefined };
  const sound = writeGuess(state) === text && (guess === undefined || fitGuess(guess, range) === guess);
  return sound ? state : { shown: false };
}

/** The state as the address keeps it, such as `2.4`, `2.4-shown` or `shown`; undefined where there is none. */
export function writeGuess({ guess, shown }: GuessState): string | undefined {
  const parts = [guess === undefined ? '' : String(guess), shown ? 'shown' : ''].filter(Boolean);
  return parts.length > 0 ? parts.join('-') : undefined;
}

/** A guess inside the range and on one of its steps. */
export function fitGuess(guess: number, { top, step }: GuessRange): number {
  const steps = Math.round(Math.min(top, Math.max(0, guess)) / step);
  return Number((steps * step).toFixed(3));
}

/** How far an answer lies from the guess, in the words given; `{n}` stands for the difference. */
export function compareGuess(
  guess: number,
  answer: number,
  words: { more: string; less: string; same: string },
  format: (value: number) => string,
): string {
  const gap = Number((answer - guess).toFixed(3));
  if (gap === 0) return words.same;
  return (gap > 0 ? words.more : words.less).replace('{n}', format(Math.abs(gap)));
}

/** The sentence that compares: `{guess}` stands for the guess, and a name in braces for how far its answer lies. */
export function resultOf(
  template: string,
  guess: number,
  answers: Readonly<Record<string, number>>,
  words: { more: string; less: string; same: string },
  format: (value: number) => string,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'guess') return format(guess);
    const answer = answers[name];
    return answer === undefined ? whole : compareGuess(guess, answer, words, format);
  });
}

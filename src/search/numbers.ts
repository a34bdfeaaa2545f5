const SCALES: readonly [RegExp, number][] = [
  [/^[\s\u00a0\u202f-]*(?:thousand|thsd|k|тыс(?:яч[аиу]?)?)(?![\p{L}])\.?/iu, 3],
  [/^[\s\u00a0\u202f-]*(?:million|mln|mn|m|млн|миллион(?:а|ов)?|лям(?:а|ов)?)(?![\p{L}])\.?/iu, 6],
  [/^[\s\u00a0\u202f-]*(?:billion|bln|bn|b|млрд|миллиард(?:а|ов)?)(?![\p{L}])\.?/iu, 9],
  [/^[\s\u00a0\u202f-]*(?:trillion|trn|tn|трлн|триллион(?:а|ов)?)(?![\p{L}])\.?/iu, 12],
];

/**
 * Reads a number as people write it.
 *
 * @param raw digits with spaces, commas or full stops between them
 * @param after the text that follows; a scale word there belongs to the number
 * @returns the number in plain digits with a decimal point, and how much of `after` was used
 */
export function readNumber(raw: string, after: string): { value: string; length: number } {
  const plain = plainDigits(raw);
  for (const [pattern, zeros] of SCALES) {
    const scale = pattern.exec(after);
    if (scale) return { value: shift(plain, zeros), length: scale[0].length };
  }
  return { value: plain, length: 0 };
}

/** Takes separators of thousands out and writes the decimal sign as a point. */
function plainDigits(raw: string): string {
  const tight = raw.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(tight)) return tight.replace(/,/g, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(tight)) return tight.replace(/\./g, '');
  return tight.replace(/,/g, '.');
}

/** Multiplies a plain decimal by a power of ten without rounding. */
function shift(plain: string, zeros: number): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const padded = fraction.padEnd(zeros, '0');
  const digits = (whole + padded.slice(0, zeros)).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(zeros);
  return rest ? `${digits}.${rest}` : digits;
}

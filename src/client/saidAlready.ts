/** Whether a text has these words, whatever their case, and not as a part of longer ones. */
export function includesWords(text: string, words: string): boolean {
  const fold = (one: string): string => one.toLowerCase().replace(/\s+/g, ' ');
  const [whole, part] = [fold(text), fold(words)];
  const at = whole.indexOf(part);
  if (part === '' || at < 0) return false;
  const inWord = /[\p{L}\p{N}]/u;
  return !inWord.test(whole[at - 1] ?? ' ') && !inWord.test(whole[at + part.length] ?? ' ');
}

/**
 * Whether a text gives a value already: as it is spoken, as it is printed, or a large number with its
 * scale ("3.18 million"), which is not met by chance.
 */
export function saysValue(text: string, spoken: string, printed = spoken): boolean {
  const large = /\d[\d.,]*\s(?:million|billion|trillion|bn|млн|млрд|трлн)/.exec(printed)?.[0];
  return [spoken, printed, large].some((one) => one !== undefined && includesWords(text, one));
}

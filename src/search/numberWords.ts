import { stem } from './stem.ts';

const list = (text: string): string[] => text.split(' ');
const SMALL = {
  en: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ru: list(
    'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
};
const TENS = {
  en: list('twenty thirty forty fifty sixty seventy eighty ninety'),
  ru: list('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
};
const VALUES: ReadonlyMap<string, number> = new Map(
  [SMALL.en, SMALL.ru]
    .flatMap((words) => words.map((word, value): [string, number] => [stem(word), value]))
    .concat(
      [TENS.en, TENS.ru].flatMap((words) =>
        words.map((word, at): [string, number] => [stem(word), (at + 2) * 10]),
      ),
    ),
);
/** A number this near to a known one is a rounded one. */
const NEAR = 0.08;
/** Smaller ones are counted, not rounded. */
const LEAST = 1000;

/** The number that a stem of one word says, if it does: fifty, «пятьдесят». */
export function numberOf(stemmed: string): number | undefined {
  return VALUES.get(stemmed);
}

/** Stems of the words for a number up to ninety. */
export function wordsFor(value: number): string[] {
  return [...VALUES].flatMap(([word, one]) => (one === value && value > 1 ? [word] : []));
}

/** The known number that a rounded one stands for, the nearest. */
export function rounded(typed: string, known: Iterable<string>): string | undefined {
  const value = Number(typed);
  if (!(value >= LEAST)) return undefined;
  // A year is no rounded one of another.
  if (value < 2100 && value > 1800) return undefined;
  let best: { number: string; off: number } | undefined;
  for (const number of known) {
    const off = Math.abs(Number(number) - value) / value;
    if (off <= NEAR && (!best || off < best.off)) best = { number, off };
  }
  return best?.number;
}

/** Powers of ten that follow a number, by the beginning of the word. */
const SCALES: readonly [RegExp, number][] = [
  [/^(тыс|тысяч|thousand)/, 1e3],
  [/^(млн|миллион|million)/, 1e6],
  [/^(млрд|миллиард|billion|bn)/, 1e9],
  [/^(трлн|триллион|trillion)/, 1e12],
];

/** Numbers written as words, by the whole word or its beginning. */
const WORDS: readonly [RegExp, number][] = [
  [/^(one|once|один|одна|одно|одного|одной|одну|одним)$/, 1],
  [/^(first|перв(ый|ая|ое|ого|ой|ую|ым))$/, 1],
  [/^(two|два|две|двух|двум|двумя|оба|обе|обеим|both|second|втор(ой|ая|ое|ого|ую))$/, 2],
  [/^(three|три|трёх|трех|тремя|third|трет(ий|ья|ье))$/, 3],
  [/^(four|четыре|четырёх|четырех|fourth)$/, 4],
  [/^(five|пять|пяти|fifth)$/, 5],
  [/^(six|шесть|шести)$/, 6],
  [/^(seven|семь|семи)$/, 7],
  [/^(eight|восемь|восьми)$/, 8],
  [/^(nine|девять|девяти)$/, 9],
  [/^(ten|десять|десяти)$/, 10],
  [/^(decade|десятилет)/, 10],
  [/^(half|полугод)/, 0.5],
];

const MONTHS: readonly RegExp[] = [
  /январ|january/,
  /феврал|february/,
  /март|march/,
  /апрел|april/,
  /(^|[^\p{L}])ма[йяе]([^\p{L}]|$)|\bmay\b/u,
  /июн|june/,
  /июл|july/,
  /август|august/,
  /сентябр|september/,
  /октябр|october/,
  /ноябр|november/,
  /декабр|december/,
];

/**
 * Every number that a reader may find in a text in English or Russian: digits, digits with a scale
 * word (both readings), small numbers in words, and the two years of a broken "20202025".
 *
 * @example numbersIn('достигло 3,18 млн человек') // Set { 3.18, 3180000 }
 */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  const plain = text.toLowerCase().replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  const tokens = plain.match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  tokens.forEach((token, index) => {
    const amount = /^\d/.test(token) ? readDigits(token) : WORDS.find(([word]) => word.test(token))?.[1];
    if (amount === undefined) return;
    found.add(amount);
    const scale = SCALES.find(([word]) => word.test(tokens[index + 1] ?? ''))?.[1];
    if (scale !== undefined) found.add(Number((amount * scale).toPrecision(12)));
    if (/^(19|20)\d\d(19|20)\d\d$/.test(token)) {
      found.add(Number(token.slice(0, 4)));
      found.add(Number(token.slice(4)));
    }
  });
  return found;
}

/** The months, 1 to 12, that a text names. */
export function monthsIn(text: string): Set<number> {
  const plain = text.toLowerCase();
  return new Set(MONTHS.flatMap((month, index) => (month.test(plain) ? [index + 1] : [])));
}

function readDigits(token: string): number {
  const thousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(token);
  return Number(thousands ? token.replace(/,/g, '') : token.replace(',', '.'));
}

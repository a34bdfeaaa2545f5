/** Letters that look alike in Latin and Cyrillic print, lower case, folded to the Latin one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
};

/**
 * The words of a text, folded so that damage does not hide a match.
 *
 * The rules, in order:
 * 1. compatibility forms are composed (NFKC) and letters lower-cased;
 * 2. soft hyphens vanish; a hyphen between two letters or digits vanishes, and so does an en dash
 *    between two digits, because scanning lost them ("2020–2025" stands as "20202025");
 * 3. apostrophes inside words vanish; every other sign, a line's end included, parts two words;
 * 4. a comma or full stop between two digits becomes a full stop ("3,18" is "3.18");
 * 5. Cyrillic letters that look like Latin ones become Latin, because names mix both ("Аstana").
 *
 * @returns folded words in the text's order
 * @example foldWords('«Научно-технологической» 3,18 млн') // ['hayчhotexhoлoгичeckoй', '3.18', 'mлh']
 */
export function foldWords(text: string): string[] {
  const joined = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=\d)–(?=\d)/g, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
  const words = joined.match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/[авеёкмнорстухі]/g, (letter) => LOOKALIKES[letter] ?? letter));
}

/** How many words a reader counts: runs of letters and digits, a hyphened word counting by its parts. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

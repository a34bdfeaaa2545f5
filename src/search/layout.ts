const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const LATIN_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';

const SWAPPED = new Map<string, string>();
for (let at = 0; at < LATIN.length; at += 1) {
  const [latin, shifted, cyrillic] = [LATIN.charAt(at), LATIN_SHIFTED.charAt(at), CYRILLIC.charAt(at)];
  SWAPPED.set(latin, cyrillic).set(shifted, cyrillic.toUpperCase());
  SWAPPED.set(cyrillic, latin).set(cyrillic.toUpperCase(), shifted);
}

/**
 * What the same keys give in the other keyboard layout.
 *
 * @example otherLayout('c,th') // 'сбер'
 */
export function otherLayout(text: string): string {
  return [...text].map((letter) => SWAPPED.get(letter) ?? letter).join('');
}

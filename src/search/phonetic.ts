const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ә: 'a',
  і: 'i',
  ң: 'n',
  ғ: 'g',
  ү: 'u',
  ұ: 'u',
  қ: 'k',
  ө: 'o',
  һ: 'h',
};

/** Spellings of one sound in Latin letters, brought to one; the order matters. */
const SOUNDS: readonly [RegExp, string][] = [
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/tz/g, 'ts'],
  [/gh/g, 'h'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/([a-z])\1/g, '$1'],
  [/ie/g, 'e'],
];

/**
 * How a word sounds, roughly, in Latin letters, whichever of the two scripts it is written in.
 *
 * @example soundOf('токаев') === soundOf('tokayev') // true
 */
export function soundOf(word: string): string {
  let sound = heard.get(word);
  if (sound === undefined) {
    sound = hear(word);
    heard.set(word, sound);
  }
  return sound;
}

/** The words of a vocabulary are heard again and again. */
const heard = new Map<string, string>();

function hear(word: string): string {
  const latin = word.replace(/[\u0400-\u04ff]/g, (letter) => LETTERS[letter] ?? '');
  return SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), latin);
}

/** Letters of Russian as they are written in Latin, the longest first. */
const BACK: readonly [RegExp, string][] = [
  [/shch|sch/g, 'щ'],
  [/yo|jo/g, 'е'],
  [/yu|ju|iu/g, 'ю'],
  [/ya|ja|ia/g, 'я'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ck/g, 'к'],
  [/(?:yi|iy|ij|ii|yy|yj)$/g, 'ий'],
  [/(?<=[aeiou])[yj]/g, 'й'],
  [/[yj](?=e)/g, ''],
  [/y$/g, 'ы'],
];
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const SINGLE = 'абцдефгхийклмнопкрстуввкыз';

/** A Russian word that was written in Latin letters, in its own. */
export function toCyrillic(latin: string): string {
  const parted = BACK.reduce((word, [from, to]) => word.replace(from, to), latin);
  return parted.replace(/[a-z]/g, (letter) => SINGLE.charAt(LATIN.indexOf(letter)));
}

/** A rougher sound still, for the other script: ц and с, и and е, soft and hard vowels are one. */
export function roughSoundOf(sound: string): string {
  let rough = heardRoughly.get(sound);
  if (rough === undefined) {
    rough = hearRoughly(sound);
    heardRoughly.set(sound, rough);
  }
  return rough;
}

const heardRoughly = new Map<string, string>();

function hearRoughly(sound: string): string {
  return sound
    .replace(/ts/g, 's')
    .replace(/i(?=[aou])/g, '')
    .replace(/[ie]+/g, 'i')
    .replace(/(?<![csz])h/g, '')
    .replace(/([a-z])\1/g, '$1');
}

/** Which script a word is written in; numbers and signs have none. */
export function scriptOf(word: string): 'latin' | 'cyrillic' | undefined {
  if (/\p{Script=Cyrillic}/u.test(word)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(word) ? 'latin' : undefined;
}

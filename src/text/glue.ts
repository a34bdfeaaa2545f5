import type { Language } from '../languages.ts';

const NBSP = '\u00a0';
/** Takes no room, and no line ends beside it. */
const WORD_JOINER = '\u2060';

/** Tags within a line of text: a line may not end before them any more than before a word. */
const INLINE_TAG = /^<\/?(?:a|abbr|b|cite|code|dfn|em|i|q|s|small|span|strong|sub|sup|svg|time|use)\b/;

const SHORT_WORDS = 'а|в|и|к|о|с|у|я|во|до|за|из|ко|на|не|ни|но|об|от|по|со|для|без|при|или';
const SHORT_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(${SHORT_WORDS}) (?=\\S)`, 'giu');
const SHORT_WORD_AT_END = new RegExp(`(?<![\\p{L}\\p{N}])(${SHORT_WORDS}) $`, 'iu');

/**
 * Puts no-break spaces and joiners where a line must not end: after short Russian words, before a dash, between
 * a number and its word or sign of per cent. Works on HTML too: tags are left alone, and what stands
 * before an inline tag is kept with what stands in it.
 *
 * @example glue('в 2019 году — 98', 'ru') // 'в 2019 году — 98', all three spaces but the last no-break
 * @example glue('за <b>2019</b> год', 'ru') // both spaces no-break
 */
export function glue(html: string, language: Language): string {
  // Between two tags stands text, at every second place.
  const pieces = html.split(/(<[^>]*>)/);
  let afterNumber = false;
  return pieces
    .map((piece, place) => {
      if (place % 2 === 1) {
        if (!INLINE_TAG.test(piece)) afterNumber = false;
        return piece;
      }
      const text = glueText(piece, language, {
        afterNumber,
        beforeInline: INLINE_TAG.test(pieces[place + 1] ?? ''),
      });
      if (piece !== '') afterNumber = /\d$/.test(piece);
      return text;
    })
    .join('');
}

/** What stands beside a text, on the other side of the tags. */
interface Neighbours {
  afterNumber: boolean;
  beforeInline: boolean;
}

function glueText(text: string, language: Language, { afterNumber, beforeInline }: Neighbours): string {
  const whole = (afterNumber ? text.replace(/^ (?=[\p{L}%])/u, NBSP) : text)
    .replace(/(\d) (?=[\p{L}%])/gu, `$1${NBSP}`)
    .replace(/ (?=[—–] )/g, NBSP);
  const numbers = beforeInline ? whole.replace(/(\d) $/, `$1${NBSP}`) : whole;
  if (language !== 'ru') return numbers;
  const words = numbers
    // "2018-го" is one word, though a line may end after a hyphen.
    .replace(/(?<=\d-)(?=\p{L})/gu, WORD_JOINER)
    .replace(SHORT_WORD, `$1${NBSP}`)
    .replace(/ (?=(?:же|ли|бы|ж|б)(?![\p{L}\p{N}]))/gu, NBSP)
    .replace(/([№§]) (?=\d)/g, `$1${NBSP}`);
  return beforeInline ? words.replace(SHORT_WORD_AT_END, `$1${NBSP}`) : words;
}

import type { Language } from '../languages.ts';

const NBSP = '\u00a0';

/**
 * Puts no-break spaces where a line must not end: after short Russian words, before a dash, between
 * a number and its word. Works on HTML too: tags are left alone.
 *
 * @example glue('в 2019 году — 98', 'ru') // 'в 2019 году — 98', all three spaces but the last no-break
 */
export function glue(html: string, language: Language): string {
  return html.replace(/(<[^>]*>)|([^<]+)/g, (_, tag?: string, text?: string) =>
    tag === undefined ? glueText(text ?? '', language) : tag,
  );
}

function glueText(text: string, language: Language): string {
  const numbers = text.replace(/(\d) (?=\p{L})/gu, `$1${NBSP}`).replace(/ (?=[—–] )/g, NBSP);
  if (language !== 'ru') return numbers;
  return numbers
    .replace(
      /(?<![\p{L}\p{N}])(а|в|и|к|о|с|у|я|во|до|за|из|ко|на|не|ни|но|об|от|по|со|для|без|при|или) (?=\S)/giu,
      `$1${NBSP}`,
    )
    .replace(/ (?=(?:же|ли|бы|ж|б)(?![\p{L}\p{N}]))/gu, NBSP)
    .replace(/([№§]) (?=\d)/g, `$1${NBSP}`);
}

import { baseOf, withoutPrefix } from './kin.ts';
import { stem } from './stem.ts';
import type { WordIndex } from './wordIndex.ts';
import { isNumber } from './words.ts';

/** One way of finding what a part of the query means: all these stems, and how good a match that is. */
export interface Alternative {
  stems: readonly string[];
  quality: number;
}

/** How good a match each way is. */
export const QUALITY = {
  same: 1,
  synonym: 0.9,
  sound: 0.85,
  prefix: 0.8,
  everyday: 0.75,
  typo: 0.75,
  kin: 0.72,
  part: 0.6,
} as const;
const MOST_PREFIXES = 12;
const MOST_KIN = 6;

/** The other names of the thing of this name. */
export function nameAlternatives(stems: readonly string[], index: WordIndex): Alternative[] | undefined {
  const synonyms = index.synonyms.get(stems.join(' '));
  if (!synonyms) return undefined;
  const others = synonyms.filter((name) => name.join(' ') !== stems.join(' '));
  return [
    { stems, quality: QUALITY.same },
    ...others.map((name) => ({ stems: name, quality: QUALITY.synonym })),
  ];
}

/** "Self-driving" is two words that mean one thing. */
export function phraseAlternatives(stems: readonly string[], index: WordIndex): Alternative[] | undefined {
  const meanings = meaningsOf(stems.join(' '), index);
  return meanings.length > 0 ? [{ stems, quality: QUALITY.same }, ...meanings] : undefined;
}

/** What an everyday word or phrase means here. */
export function meaningsOf(key: string, index: WordIndex): Alternative[] {
  return (index.meanings.get(key) ?? [])
    .filter((stems) => stems.every((one) => index.words.has(one)))
    .map((stems) => ({ stems, quality: QUALITY.everyday }));
}

/** One word that was written as two: “semi-conductor”, “cyber security”, “Open AI”. */
export function partedWord(group: readonly string[], index: WordIndex): Alternative[] | undefined {
  if (group.length !== 2) return undefined;
  const whole = group.join('');
  const own = stem(whole);
  if (whole.length < 5 || group.some(isNumber)) return undefined;
  const names = nameAlternatives([own], index);
  const strange = group.some((one) => !index.words.has(stem(one)));
  return names ?? (strange && index.words.has(own) ? [{ stems: [own], quality: QUALITY.same }] : undefined);
}

/** Words of the same root: what is of a place, who does what is done. */
export function relatives(own: string, index: WordIndex): Alternative[] {
  const rest = withoutPrefix(own);
  return [own, ...(rest === undefined ? [] : [rest])]
    .flatMap((one) => index.kin.get(baseOf(one)) ?? [])
    .filter(({ stem: one }) => one !== own)
    .slice(0, MOST_KIN)
    .map(({ stem: one }) => ({ stems: [one], quality: QUALITY.kin }));
}

/** A stem with what the thing of that name is also called. */
export function expand(one: string, quality: number, index: WordIndex): Alternative[] {
  const synonyms = index.synonyms.get(one)?.filter((name) => name.join(' ') !== one) ?? [];
  return [
    { stems: [one], quality },
    ...synonyms.map((stems) => ({ stems, quality: quality * QUALITY.synonym })),
  ];
}

/** Words that begin with what was typed, or of which the typed word is a longer form. */
export function beginnings(folded: string, own: string, index: WordIndex, typing: boolean): Alternative[] {
  if (folded.length < 3) return [];
  const found: Alternative[] = [];
  for (const { stem: one, surface } of index.words.values()) {
    if (one === own || isNumber(one)) continue;
    if (
      (typing || own.length >= 4) &&
      (one.startsWith(own) || surface.startsWith(folded)) &&
      (typing || surface.length - folded.length <= 3)
    ) {
      found.push({ stems: [one], quality: typing ? QUALITY.prefix : QUALITY.part });
    } else if (one.length >= 5 && own.startsWith(one) && own.length - one.length <= 2) {
      found.push({ stems: [one], quality: QUALITY.part });
    }
  }
  return found.sort((a, b) => (a.stems[0]?.length ?? 0) - (b.stems[0]?.length ?? 0)).slice(0, MOST_PREFIXES);
}

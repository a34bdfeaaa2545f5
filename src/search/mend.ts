import { edits, patience } from './distance.ts';
import { roughSoundOf, scriptOf, soundOf, toCyrillic } from './phonetic.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import type { KnownWord } from './knownWords.ts';
import type { WordIndex } from './wordIndex.ts';
import { isNumber } from './words.ts';

/** A spelling of the same sound is no further from it in length. */
const STRETCH = 5;
/** Up to this length only a whole word, and no stem, is heard in the other script. */
const SHORTEST = 3;
/** Up to this length only the words of names and titles are taken for mistaken by more than one letter. */
const SHORT = 11;
/** From this length on, two wrong letters are likelier mistakes than another word. */
const LONG = 10;

/** The words that sound like an unknown one: in the other script by their stem, too, in the same only as a whole. @param roughly whether about the same sound will do */
export function sounding(
  folded: string,
  own: string,
  index: WordIndex,
  roughly = true,
): readonly KnownWord[] {
  // One letter again and again sounds like a single one.
  return heardAs(folded, own, index, roughly).filter(
    ({ forms }) =>
      !forms.every(isStopword) && forms.some((form) => Math.abs(form.length - folded.length) <= STRETCH),
  );
}

function heardAs(folded: string, own: string, index: WordIndex, roughly: boolean): readonly KnownWord[] {
  const script = scriptOf(folded);
  const whole = soundOf(folded);
  const same = (index.sounds.get(whole) ?? []).filter(
    ({ forms, stem: one }) =>
      (scriptOf(one) !== script && folded.length > SHORTEST) || forms.some((form) => soundOf(form) === whole),
  );
  if (same.length > 0) return same;
  const other = (words: readonly KnownWord[] = []): readonly KnownWord[] =>
    words.filter(({ stem: one }) => scriptOf(one) !== script);
  const byStem = own.length > 3 ? other(index.sounds.get(soundOf(own))) : [];
  if (byStem.length > 0) return byStem;
  const russian = script === 'latin' && folded.length > 2 ? stem(toCyrillic(folded)) : undefined;
  const written = russian === undefined ? undefined : index.words.get(russian);
  if (written && written.stem.length > 2) return [written];
  const inflected = russian === undefined ? [] : other(index.sounds.get(soundOf(russian)));
  if (inflected.length > 0) return inflected;
  if (folded.length <= 5 || !roughly) return [];
  const rough = other(index.rough.get(roughSoundOf(whole)));
  // The Latin y looks like the Russian у.
  return rough.length > 0 || !folded.includes('y')
    ? rough
    : other(index.sounds.get(soundOf(stem(toCyrillic(folded.replaceAll('y', 'u'))))));
}

/** The word that was probably meant by an unknown one. */
export function nearest(folded: string, own: string, index: WordIndex): KnownWord | undefined {
  const sound = soundOf(folded);
  const script = scriptOf(folded);
  let best: { word: KnownWord; cost: number } | undefined;
  const costOf = (form: string, { stem: one, count, named }: KnownWord): number | undefined => {
    const most = Math.min(patience(folded.length), patience(form.length));
    const limit = named || folded.length > SHORT ? most : Math.min(most, 1);
    if (limit === 0 || Math.abs(form.length - folded.length) > limit + 2) return undefined;
    const letters =
      scriptOf(form) === script
        ? Math.min(edits(folded, form, limit), folded.length > 5 ? edits(own, one, limit) : Infinity)
        : edits(sound, soundOf(form), Math.min(limit, 1)) + 0.3;
    // Long words may begin alike and be others: «электромобиль», «электронный».
    if (letters === 3 && (edits(own, one, 3) > 3 || edits(folded, form, 4) > 4)) return undefined;
    if (letters === 2 && folded.length < LONG && isOtherWord(folded, form)) return undefined;
    if (letters > limit || !isTelling(folded, form)) return undefined;
    // Mistakes seldom hit the first letter; words that sound alike are likelier; so are words seen often.
    const cost =
      letters +
      // Of a word's forms the nearest is shown as meant.
      Math.min(edits(folded, form, 3), 4) / 1000 +
      (folded[0] === form[0] ? 0 : 0.5) +
      (soundOf(form) === sound ? -0.5 : 0) -
      Math.min(count, 20) / 100;
    return cost > limit + (named && folded.length > 5 ? 0.5 : 0) ? undefined : cost;
  };
  for (const word of index.words.values()) {
    if (isNumber(word.stem)) continue;
    for (const form of word.forms) {
      // Small words are dropped: nobody's mistake is to be read as one.
      if (isStopword(form)) continue;
      const cost = costOf(form, word);
      if (cost !== undefined && (!best || cost < best.cost))
        best = { word: { ...word, surface: form }, cost };
    }
  }
  return best?.word;
}

/** True where two letters stand for two others: in a short word that is seldom a mistake. */
function isOtherWord(folded: string, form: string): boolean {
  if (folded.length !== form.length) return false;
  const wrong = [...folded].flatMap((letter, at) => (letter === form[at] ? [] : [at]));
  const [first = 0, second = 0] = wrong;
  return (
    wrong.length === 2 &&
    !(second === first + 1 && folded[first] === form[second] && folded[second] === form[first])
  );
}

/** In three or four letters only swapped ones, or in four one too many or too few, can be told from another word. */
function isTelling(folded: string, surface: string): boolean {
  if (folded.length > 4) return true;
  if ([...folded].sort().join('') === [...surface].sort().join('')) return true;
  return folded.length === 4 && surface.length === 5;
}

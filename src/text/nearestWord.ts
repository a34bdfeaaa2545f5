import { distance } from 'fastest-levenshtein';

/** The word of the list that is fewest edits away, where at most a third of its letters differ. */
export function nearestWord(word: string, list: Iterable<string>): string | undefined {
  let best: { word: string; edits: number } | undefined;
  for (const candidate of list) {
    const edits = distance(word, candidate);
    if (!best || edits < best.edits) best = { word: candidate, edits };
  }
  return best && best.edits * 3 <= word.length ? best.word : undefined;
}

import { enoughForText, inOrder, scoreItem, weightsOf, type Hit } from './rank.ts';
import type { Understanding } from './understand.ts';
import type { Item } from './vocabulary.ts';
import { indexItem } from './indexedItem.ts';
import type { WordIndex } from './wordIndex.ts';

const WORDS = 45;
const STEP = 22;
const MOST = 60;

/** A text in overlapping stretches, so that words which stand together count more than words anywhere in it. */
export function passagesOf(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.length <= WORDS) return [text];
  const passages: string[] = [];
  for (let at = 0; at < words.length - STEP && passages.length < MOST; at += STEP)
    passages.push(words.slice(at, at + WORDS).join(' '));
  return passages;
}

/** Scores items that the full index found, by the passage of their text that answers best: words far apart are chance. */
export function rankTexts(items: readonly Item[], understanding: Understanding, index: WordIndex): Hit[] {
  const weights = weightsOf(understanding, index);
  return inOrder(
    items.flatMap((item) =>
      passagesOf(item.text ?? '').map((text) => ({
        ...scoreItem(indexItem({ ...item, text }), understanding, weights),
        item,
      })),
    ),
    enoughForText(understanding),
  );
}

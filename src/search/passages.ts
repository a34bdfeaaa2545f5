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

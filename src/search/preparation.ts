import { roughSoundOf, soundOf } from './phonetic.ts';
import type { WordIndex } from './wordIndex.ts';

/** Parts of an index that only mistakes need: they are made when first asked for. */
const PARTS = ['kin', 'sounds', 'rough', 'joined'] as const;
/** Milliseconds after which a key has its turn. */
const SLICE = 8;
/** Milliseconds to wait where a browser does not say when it is idle. */
const REST = 200;

/** Makes what only mistakes need, in small steps, before somebody makes one and has to wait. */
export function* preparation(index: WordIndex): Generator<undefined> {
  // How words sound is remembered: with that, the parts are made in a moment.
  for (const { stem, forms } of index.words.values()) {
    for (const form of [stem, ...forms]) roughSoundOf(soundOf(form));
    yield;
  }
  for (const part of PARTS) {
    void index[part];
    yield;
  }
}

/** Takes the steps while nothing else is to do. */
export function prepareIdly(steps: Generator<undefined>): void {
  const work = (): void => {
    const end = performance.now() + SLICE;
    while (performance.now() < end) if (steps.next().done) return;
    prepareIdly(steps);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, REST);
}

/** Milliseconds from which on this file, which is tiny, was long in coming. */
const SLOW = 120;

/**
 * True on a slow network, told by how long this very file took. It is to be imported where that is asked,
 * and nowhere else: in another file it would come with that.
 */
export function isSlow(): boolean {
  const [loaded] = performance.getEntriesByName(import.meta.url);
  return loaded !== undefined && loaded.duration > SLOW;
}

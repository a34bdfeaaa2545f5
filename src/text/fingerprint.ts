import { createHash } from 'node:crypto';
import { foldWords } from './fold.ts';

/** How many words are hashed together. */
export const WINDOW = 3;

const BYTES = 4;

/**
 * The fingerprint of a passage: SHA-256, cut to 32 bits, of every three neighbouring folded words,
 * each hash once and sorted, so that neither the text nor its order can be read back.
 *
 * @returns base64 of big-endian 32-bit numbers
 */
export function fingerprint(text: string): string {
  const hashes = [...new Set(windowHashes(text))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(hashes.length * BYTES);
  hashes.forEach((hash, index) => bytes.writeUInt32BE(hash, index * BYTES));
  return bytes.toString('base64');
}

/**
 * Says whether a fragment of three words or more stands in the passage with this fingerprint.
 *
 * A fragment of n words is proven when each of its n − 2 windows is in the fingerprint. Chance of a
 * false proof: a window that is not in a passage of W words still hits with probability W / 2^32;
 * for the longest passage here (about 560 words) that is 1.3e-7 for a fragment of three words, and
 * its (n − 2)th power for n words, were no window of the fragment in the passage. A fragment that
 * splices two places needs every window at the seam to hit, so two at least: below 1.8e-14.
 */
export function stands(fragment: string, passageFingerprint: string): boolean {
  const wanted = windowHashes(fragment);
  if (wanted.length === 0) return false;
  const bytes = Buffer.from(passageFingerprint, 'base64');
  const known = new Set<number>();
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES) known.add(bytes.readUInt32BE(at));
  return wanted.every((hash) => known.has(hash));
}

function windowHashes(text: string): number[] {
  const words = foldWords(text);
  return words.slice(0, Math.max(0, words.length - WINDOW + 1)).map((_, start) => {
    const window = words.slice(start, start + WINDOW).join(' ');
    return createHash('sha256').update(window).digest().readUInt32BE(0);
  });
}

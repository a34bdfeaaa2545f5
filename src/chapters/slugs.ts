/** The chapters in their order; a chapter's number is its place here. The slugs are addresses. */
export const CHAPTER_SLUGS = [
  'why-now',
  'instruction-to-communique',
  'banks-as-builders',
  'who-gains-what',
  'fields',
  'how-china-got-here',
  'kazakhstan',
  'watched',
  'risks',
  'who-writes-the-rules',
  'advice',
  'how-far-to-trust-this',
] as const;

export type ChapterSlug = (typeof CHAPTER_SLUGS)[number];

/** A chapter's number, from 1. */
export function chapterNumber(slug: string): number {
  return CHAPTER_SLUGS.indexOf(slug as ChapterSlug) + 1;
}

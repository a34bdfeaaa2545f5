import type { ChapterRule } from './context.ts';
import { knownNames } from './knownNames.ts';
import { numbersFromClaims } from './numbersFromClaims.ts';
import { soundQuestions } from './soundQuestions.ts';
import { twins } from './twins.ts';
import { usedClaims } from './usedClaims.ts';
import { wholeChapters } from './wholeChapters.ts';

/** The rules that the chapters keep. */
export const CHAPTER_RULES: readonly ChapterRule[] = [
  knownNames,
  numbersFromClaims,
  twins,
  wholeChapters,
  soundQuestions,
  usedClaims,
];

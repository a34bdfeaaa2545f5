import type { LessonRule } from './context.ts';
import { distinctIds } from './distinctIds.ts';
import { knownIds } from './knownIds.ts';
import { minutesAddUp } from './minutesAddUp.ts';
import { shortQuotations } from './shortQuotations.ts';
import { soundTexts } from './soundTexts.ts';
import { twinTexts } from './twinTexts.ts';

/** The rules that the lessons keep. */
export const LESSON_RULES: readonly LessonRule[] = [
  minutesAddUp,
  knownIds,
  soundTexts,
  twinTexts,
  shortQuotations,
  distinctIds,
];

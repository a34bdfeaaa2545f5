import { sumOfMinutes } from '../timing.ts';
import type { LessonRule } from './context.ts';

/** The minutes of the steps add up to the lesson's minutes. */
export const minutesAddUp: LessonRule = ({ lessons }) =>
  lessons.flatMap(({ plan }) => {
    const sum = sumOfMinutes(plan.steps);
    if (sum === plan.minutes) return [];
    return [
      {
        file: plan.writtenAt.file,
        line: plan.writtenAt.lineOf(['minutes']),
        message: `the steps take ${sum} minutes, the lesson ${plan.minutes}`,
        mend: 'change the minutes of a step or of the lesson',
      },
    ];
  });

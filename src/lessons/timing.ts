import type { Step } from './schema.ts';

/** A step with the minute at which it begins. */
export interface TimedStep extends Step {
  from: number;
}

/** Minutes that steps take together. */
export function sumOfMinutes(steps: readonly Pick<Step, 'minutes'>[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The steps, each with the minute at which it begins. */
export function timed(steps: readonly Step[]): TimedStep[] {
  return steps.map((step, index) => ({ ...step, from: sumOfMinutes(steps.slice(0, index)) }));
}

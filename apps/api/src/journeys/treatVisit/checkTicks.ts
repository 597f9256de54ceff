import type { CareStep } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';
import type { StepTickBody } from './StepTickBody.js';

const isSame = (a: Pick<CareStep, 'sessionId' | 'code'>, b: Pick<CareStep, 'sessionId' | 'code'>) =>
  a.sessionId === b.sessionId && a.code === b.code;

/**
 * Holds what was ticked against what was to be prepared for this visit.
 * @returns what was not done
 * @throws Problem 400 on a step that is none of this visit, or is ticked twice
 */
export function checkTicks(
  ticks: readonly StepTickBody[],
  preparations: readonly CareStep[],
): readonly StepTickBody[] {
  const errors: Record<string, FieldProblem> = {};
  ticks.forEach((tick, i) => {
    if (!preparations.some((step) => isSame(step, tick))) {
      errors[`steps.${i}.code`] = { code: 'not_of_this_visit' };
    } else if (ticks.findIndex((other) => isSame(other, tick)) < i) {
      errors[`steps.${i}.code`] = { code: 'given_twice' };
    }
  });
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return ticks.filter(({ done }) => !done);
}

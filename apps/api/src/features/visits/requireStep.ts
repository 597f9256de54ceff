import { wrongState } from '../../http/problems/wrongState.js';
import type { VisitState } from './VisitState.js';
import { type VisitStepName, visitSteps } from './visitSteps.js';

/**
 * Where a step leads from a state.
 * @throws Problem 409 `wrong_state` when the table does not allow it
 */
export function requireStep(state: VisitState, step: VisitStepName): VisitState {
  if (!visitSteps[step].from.includes(state)) throw wrongState('visit', state, step);
  return visitSteps[step].to;
}

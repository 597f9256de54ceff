import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';

/**
 * A plan that is over does not change any more.
 * @throws Problem 409 `wrong_state`
 */
export function requireGoingOn({ state }: StoredPlan, step: string): void {
  if (state === 'stopped' || state === 'completed') throw wrongState('plan', state, step);
}

import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';

/**
 * A draft is drafted anew, and what is over does not change any more.
 * @throws Problem 409 `wrong_state`
 */
export function requireUnderWay({ state }: StoredPlan, step: string): void {
  if (state !== 'approved' && state !== 'paused') throw wrongState('plan', state, step);
}

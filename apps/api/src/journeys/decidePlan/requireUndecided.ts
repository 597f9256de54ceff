import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';

/** @throws Problem 409 `wrong_state` for a plan that nothing is decided about: a draft, or one that is over */
export function requireUndecided({ state }: StoredPlan): void {
  if (state !== 'approved' && state !== 'paused') throw wrongState('plan', state, 'decide');
}

import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import type { StoredPlan } from './StoredPlan.js';

/** What an undo needs of a plan as it stands. */
export function snapshotOf(plan: StoredPlan): PlanSnapshot {
  const sessions = plan.sessions.map(({ id, state, doneOn, bookedOn, window, visitId }) => {
    return { id, state, doneOn, bookedOn, window, visitId };
  });
  return { state: plan.state, constraints: plan.constraints, sessions };
}

import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import type { StoredPlan } from './StoredPlan.js';

/** What an undo needs of a plan as it stands. */
export function snapshotOf(plan: StoredPlan): PlanSnapshot {
  const sessions = plan.sessions.map(({ id, ordinal, state, doneOn, bookedOn, window, visitId, own }) => {
    return { id, ordinal, state, doneOn, bookedOn, window, visitId, own };
  });
  const courses = plan.courses.map(({ area: _, ...course }) => course);
  return { state: plan.state, constraints: plan.constraints, courses, sessions };
}

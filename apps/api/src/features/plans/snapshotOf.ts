import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import type { StoredPlan } from './StoredPlan.js';
import { storedWindow } from './storedWindow.js';

/** What an undo needs of a plan as it stands. */
export function snapshotOf(plan: StoredPlan): PlanSnapshot {
  const sessions = plan.sessions.map((session) => {
    const { id, ordinal, state, doneOn, bookedOn, visitId, own } = session;
    return { id, ordinal, state, doneOn, bookedOn, window: storedWindow(session), visitId, own };
  });
  const courses = plan.courses.map(({ area: _, ...course }) => course);
  return { state: plan.state, constraints: plan.constraints, courses, sessions };
}

import type { WindowChange } from '@stratum/timeline';
import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import type { PlanState } from '../../features/plans/planStates.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { windowChanges } from './windowChanges.js';

/**
 * A plan as a snapshot remembers it: states, days, windows, protocols and constraints exactly as they were. Sessions
 * that it does not know were added since and are gone again.
 */
export function restoredPlan(
  plan: StoredPlan,
  { state, constraints, courses = [], sessions }: PlanSnapshot,
): { plan: StoredPlan; changes: readonly WindowChange[] } {
  const then = new Map(sessions.map((session) => [session.id, session]));
  const kept = plan.sessions.filter(({ id }) => then.has(id));
  const restored = kept.map((session) => ({ ...session, ...then.get(session.id) }));
  const before = new Map(courses.map((course) => [course.id, course]));
  const went = plan.courses.map((course) => ({ ...course, ...before.get(course.id) }));
  const after = { ...plan, state: state as PlanState, constraints, courses: went, sessions: restored };
  return { plan: after, changes: windowChanges(plan, after) };
}

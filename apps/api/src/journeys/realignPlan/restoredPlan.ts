import type { WindowChange } from '@stratum/timeline';
import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import type { PlanState } from '../../features/plans/planStates.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';

const UNDO_RULE = { code: 'undo', version: '1' };

/** A plan as a snapshot remembers it: states, days, windows and constraints exactly as they were. */
export function restoredPlan(
  plan: StoredPlan,
  { state, constraints, sessions }: PlanSnapshot,
): { plan: StoredPlan; changes: readonly WindowChange[] } {
  const then = new Map(sessions.map((session) => [session.id, session]));
  const restored = plan.sessions.map((session) => ({ ...session, ...then.get(session.id) }));
  const changes = plan.sessions.flatMap(({ id, window: before }) => {
    const after = then.get(id)?.window ?? null;
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return before === null || after === null || isSame
      ? []
      : [{ session: id, before, after, rule: UNDO_RULE }];
  });
  return { plan: { ...plan, state: state as PlanState, constraints, sessions: restored }, changes };
}

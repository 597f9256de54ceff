import type { Plan } from '@stratum/timeline';
import type { StoredPlan, StoredSession } from './StoredPlan.js';

/** The plan as the timeline reads it: what is done or booked stands on its day. */
export function timelineOf(plan: Pick<StoredPlan, 'sessions' | 'constraints'>): Plan {
  const sessions = plan.sessions.map((session) => {
    const { id, courseId, ordinal, kind, state } = session;
    return { id, courseId, ordinal, kind, state, on: dayOf(session) };
  });
  return { ...plan.constraints, sessions };
}

function dayOf({ state, doneOn, bookedOn }: StoredSession): string | null {
  if (state === 'done') return doneOn;
  return state === 'booked' ? bookedOn : null;
}

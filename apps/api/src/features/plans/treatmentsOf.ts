import type { Day } from '@stratum/calendar';
import type { Window } from '@stratum/timeline';
import type { PlannedTreatment } from './evaluatePlan.js';
import type { StoredPlan } from './StoredPlan.js';

/** The treatments of a plan that are still to come, each on the day it is booked for or would best take place. */
export function treatmentsOf(
  { courses, sessions }: Pick<StoredPlan, 'courses' | 'sessions'>,
  windows: Readonly<Record<string, Window>>,
  today: Day,
): readonly PlannedTreatment[] {
  return sessions.flatMap(({ id, courseId, kind, state, bookedOn }) => {
    const course = courses.find((one) => one.id === courseId);
    const isToCome = state === 'planned' || state === 'booked';
    if (course === undefined || kind === 'review' || !isToCome) return [];
    const { protocolCode, area } = course;
    return [{ protocolCode, area, on: bookedOn ?? windows[id]?.ideal ?? today }];
  });
}

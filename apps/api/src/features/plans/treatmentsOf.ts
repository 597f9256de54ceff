import type { Day } from '@stratum/calendar';
import type { Window } from '@stratum/timeline';
import type { PlannedTreatment } from './evaluatePlan.js';
import type { StoredCourse, StoredPlan } from './StoredPlan.js';

/** Of a plan, or of a draft that is not stored yet. */
interface Planned extends Pick<StoredPlan, 'sessions'> {
  readonly courses: readonly Pick<StoredCourse, 'id' | 'protocolCode' | 'area'>[];
}

/** The treatments of a plan that are still to come, each on the day it is booked for or would best take place. */
export function treatmentsOf(
  { courses, sessions }: Planned,
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

import { type HeldCourse, protocolOf, rulesNewsOf } from '@stratum/clinical';
import type { Occurrence } from '@stratum/timeline';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { eventAsksFor } from '../../features/plans/eventAsksFor.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { PatientUnder } from './VersionsOfPlan.js';

/** What new rules say about the patient's own dates and about what is known of the patient. */
export function occurrencesUnder(plan: StoredPlan, { before, after }: PatientUnder): readonly Occurrence[] {
  const { events = [], eventNames = [] } = plan.constraints;
  const asked = events.flatMap((event): readonly Occurrence[] => {
    const named = eventNames.find(({ id }) => id === event.id);
    if (named === undefined) return [];
    return [{ kind: 'event-added', event: { ...event, asks: eventAsksFor(plan, named.kind, after) } }];
  });
  const found = rulesNewsOf(
    after.known,
    { ...before, courses: heldCourses(plan, before) },
    { ...after, courses: heldCourses(plan, after) },
  );
  return [...asked, ...found];
}

function heldCourses({ courses, sessions }: StoredPlan, { catalogue }: ClinicalBasis): readonly HeldCourse[] {
  return courses.flatMap(({ id, protocolCode, area }) => {
    const own = sessions.filter(
      ({ courseId, kind, state }) =>
        courseId === id && kind !== 'review' && (state === 'planned' || state === 'booked'),
    );
    if (own.length === 0) return [];
    return [{ protocol: protocolOf(catalogue, protocolCode), area, sessions: own.map((one) => one.id) }];
  });
}

import type { StoredPlan, StoredSession } from './StoredPlan.js';

/** The next treatment or maintenance of each course that is still to come. */
export function nextSessions({ courses, sessions }: Pick<StoredPlan, 'courses' | 'sessions'>) {
  return courses.flatMap((course) => {
    const open = sessions.filter(
      ({ courseId, kind, state }) =>
        courseId === course.id && kind !== 'review' && (state === 'planned' || state === 'booked'),
    );
    const [first, ...others] = open;
    if (first === undefined) return [];
    const earlier = (a: StoredSession, b: StoredSession) => (b.ordinal < a.ordinal ? b : a);
    return [{ course, session: others.reduce(earlier, first) }];
  });
}

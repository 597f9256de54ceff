import type { Plan } from '../Plan.js';
import { coursesOf } from './coursesOf.js';

/** Leaves out every session that has not been done yet. */
export function stopCourses(plan: Plan, courses?: readonly string[]): Plan {
  const stopped = new Set(coursesOf(plan, courses));
  const sessions = plan.sessions.map((session) => {
    const isOpen = session.state === 'planned' || session.state === 'booked';
    return isOpen && stopped.has(session.courseId)
      ? { ...session, state: 'skipped' as const, on: null }
      : session;
  });
  return { ...plan, sessions };
}

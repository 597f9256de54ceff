import { type Day, daysBetween } from '@stratum/calendar';
import { type BridgedGap, bridgedGaps } from './network/bridgedGaps.js';
import type { Plan } from './Plan.js';
import type { PlanSession } from './PlanSession.js';
import type { LongGap } from './Realignment.js';
import type { Solution } from './Solution.js';

/**
 * Courses whose next session comes so long after the last one done that a specialist has to say how to go on.
 * Nobody is asked about a session that waits, nor again until an accepted pause has grown by another limit.
 * @param askBeyond how many times the longest gap may pass before anybody is asked
 */
export function longGapsOf(
  plan: Plan,
  solution: Solution,
  today: Day,
  askBeyond: number,
): readonly LongGap[] {
  const sessions = new Map(plan.sessions.map((session) => [session.id, session]));
  const gaps = bridgedGaps(plan.gaps, sessions);
  return nextOfCourses(plan)
    .filter(({ id }) => !(solution.ok && id in solution.waiting))
    .map((next) => longGapBefore(next, gaps, sessions, plan, solution, today, askBeyond))
    .filter((ask) => ask !== null);
}

function longGapBefore(
  next: PlanSession,
  gaps: readonly BridgedGap[],
  sessions: ReadonlyMap<string, PlanSession>,
  { acceptedGaps = [] }: Plan,
  solution: Solution,
  today: Day,
  askBeyond: number,
): LongGap | null {
  const day = next.on ?? (solution.ok ? solution.windows[next.id]?.ideal : null) ?? today;
  const accepted = acceptedGaps.find(({ session }) => session === next.id)?.days;
  for (const { from, to, atMost } of gaps) {
    const before = sessions.get(from);
    const isLast = to === next.id && before?.state === 'done' && before.courseId === next.courseId;
    if (!isLast || atMost === null) continue;
    const gapDays = daysBetween(before.on as Day, day);
    const limitDays = askBeyond * atMost;
    if (gapDays <= limitDays + (accepted ?? 0)) continue;
    return {
      course: next.courseId,
      session: next.id,
      gapDays,
      limitDays,
      options: ['continue', 'step-back', 'restart'],
    };
  }
  return null;
}

/** The first open session of each course, courses in order of their names. */
function nextOfCourses({ sessions }: Plan): readonly PlanSession[] {
  const open = sessions.filter(({ state }) => state === 'planned' || state === 'booked');
  const next = new Map<string, PlanSession>();
  for (const session of open) {
    const known = next.get(session.courseId);
    if (known === undefined || session.ordinal < known.ordinal) next.set(session.courseId, session);
  }
  return [...next.values()].sort((a, b) => (a.courseId < b.courseId ? -1 : 1));
}

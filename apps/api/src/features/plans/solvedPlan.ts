import type { Day } from '@stratum/calendar';
import { type Flag, flagsOf, type Solution, solvePlan, type Waiting, type Window } from '@stratum/timeline';
import type { StoredPlan } from './StoredPlan.js';
import { timelineOf } from './timelineOf.js';

/** The windows of a plan as they are on a day, and the booked sessions that do not fit them. */
export interface SolvedPlan {
  readonly windows: Readonly<Record<string, Window>>;
  readonly flags: readonly Flag[];
  /** Open sessions that have no day until something is lifted. */
  readonly waiting: readonly Waiting[];
  /** What it rests on; null for a plan that is over. */
  readonly solution: Solution | null;
}

/**
 * Solves a stored plan for today: windows that were stored earlier may begin in the past by now. A plan that
 * is over, and one whose rules contradict each other, keeps the windows it has.
 */
export function solvedPlan(plan: StoredPlan, today: Day): SolvedPlan {
  const stored = Object.fromEntries(
    plan.sessions.flatMap(({ id, window }) => (window === null ? [] : [[id, window]])),
  );
  if (plan.state === 'stopped' || plan.state === 'completed')
    return { windows: stored, flags: [], waiting: [], solution: null };
  const timeline = timelineOf(plan);
  const solution = solvePlan(timeline, today);
  return {
    windows: solution.ok ? { ...withoutWaiting(stored, solution.waiting), ...solution.windows } : stored,
    flags: flagsOf(timeline, solution),
    waiting: solution.ok
      ? Object.entries(solution.waiting).map(([session, rule]) => ({ session, rule }))
      : [],
    solution,
  };
}

/** Who waits for the end of a pause or a finding has no window, whatever was stored before. */
function withoutWaiting(
  windows: Readonly<Record<string, Window>>,
  waiting: object,
): Readonly<Record<string, Window>> {
  return Object.fromEntries(Object.entries(windows).filter(([id]) => !(id in waiting)));
}

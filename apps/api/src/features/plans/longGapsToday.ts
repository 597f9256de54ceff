import type { Day } from '@stratum/calendar';
import { type LongGap, longGapsOf } from '@stratum/timeline';
import type { StoredPlan } from './StoredPlan.js';
import { type SolvedPlan, solvedPlan } from './solvedPlan.js';
import { timelineOf } from './timelineOf.js';

/** The pauses of an approved plan that ask a specialist, as it stands today. */
export function longGapsToday(
  plan: StoredPlan,
  today: Day,
  askBeyond: number,
  { solution }: Pick<SolvedPlan, 'solution'> = solvedPlan(plan, today),
): readonly LongGap[] {
  if (plan.state !== 'approved' || solution === null) return [];
  return longGapsOf(timelineOf(plan), solution, today, askBeyond);
}

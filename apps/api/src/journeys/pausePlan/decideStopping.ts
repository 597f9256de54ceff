import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { decideStop } from './decideStop.js';

/**
 * Stops a plan that is under way, or one course of it, with the visits that it cancels.
 * @param courseId all of the plan when null
 * @throws Problem 404, 409 `wrong_state`
 */
export function decideStopping(
  plan: StoredPlan,
  { courseId, reason, decides }: { courseId: string | null; reason: string; decides: readonly string[] },
  today: Day,
  settings: RealignSettings,
): PlanChange & { readonly cancels: readonly string[] } {
  const isKnown = courseId === null || plan.courses.some(({ id }) => id === courseId);
  if (!isKnown) throw notFound('course');
  if (plan.state !== 'approved' && plan.state !== 'paused') throw wrongState('plan', plan.state, 'stop');
  const { occurrences, decision, visitIds } = decideStop(plan, courseId, today, settings);
  return { kind: 'stopped', occurrence: { occurrences, reason, decides }, decision, cancels: visitIds };
}

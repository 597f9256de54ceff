import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { newId } from '../../database/newId.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';
import { oneMore } from './oneMore.js';
import { requireCourse } from './requireCourse.js';
import { requireUnderWay } from './requireUnderWay.js';

/**
 * Adds one treatment to the end of a series.
 * @throws Problem 404, 409 `wrong_state`
 */
export async function decideMore(
  tx: EntityManager,
  { clinicId }: Actor,
  plan: StoredPlan,
  { courseId }: { readonly courseId: string },
  { today, settings }: { readonly today: Day; readonly settings: RealignSettings },
): Promise<PlanChange> {
  const course = requireCourse(plan, courseId);
  requireUnderWay(plan, 'add-session');
  const rules = await loadPlanRules(tx, clinicId, plan, today);
  const { occurrences, decision } = oneMore(plan, { course, ids: [newId()] }, rules, settings);
  return { kind: 'session-added', occurrence: { occurrences, courseId }, decision };
}

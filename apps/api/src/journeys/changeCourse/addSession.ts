import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { newId } from '../../database/newId.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';
import { oneMore } from './oneMore.js';
import { requireCourse } from './requireCourse.js';
import { requireUnderWay } from './requireUnderWay.js';

/**
 * Adds one treatment to the end of a series.
 * @throws Problem 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function addSession(
  tx: EntityManager,
  actor: Actor,
  { courseId, ...seen }: SeenPlan & { readonly courseId: string },
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, async (plan, settings) => {
    const course = requireCourse(plan, courseId);
    requireUnderWay(plan, 'add-session');
    const rules = await loadPlanRules(tx, actor.clinicId, plan, moment.today);
    const { occurrences, decision } = oneMore(plan, { course, ids: [newId()] }, rules, settings);
    return { kind: 'session-added', occurrence: { occurrences, courseId }, decision };
  });
}

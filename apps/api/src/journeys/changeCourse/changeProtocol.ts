import type { CourseStep } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';
import type { ChangeProtocolBody } from './ChangeProtocolBody.js';
import { goOnWith } from './goOnWith.js';
import { requireCourse } from './requireCourse.js';
import { requireUnderWay } from './requireUnderWay.js';
import { sessionsIn } from './sessionsIn.js';

/**
 * Lets the open sessions of a course go on with another protocol; done ones keep what they were done with.
 * @throws Problem 400, 403, 404, 409 `wrong_state`, `plan_conflict` and what `goOnWith` throws, 412 `stale`
 */
export function changeProtocol(
  tx: EntityManager,
  actor: Actor,
  { courseId, ...seen }: SeenPlan & { readonly courseId: string },
  { protocolCode, acceptances }: ChangeProtocolBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, async (plan, settings) => {
    const course = requireCourse(plan, courseId);
    requireUnderWay(plan, 'change-protocol');
    const isOver = sessionsIn(plan, courseId).every(
      ({ kind, state }) => kind === 'review' || state === 'done',
    );
    if (isOver) throw wrongState('course', 'over', 'change-protocol');
    const rules = await loadPlanRules(tx, actor.clinicId, plan, moment.today);
    const tell = (step: CourseStep) => ({ kind: 'step-changed' as const, ...step });
    const next = { course, protocolCode, acceptances: acceptances ?? [], tell };
    return goOnWith(tx, actor, plan, next, rules, { moment, settings });
  });
}

import type { CourseStep, RealignSettings } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { lockRules } from '../../features/protocols/lockRules.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';
import type { ChangeProtocolBody } from './ChangeProtocolBody.js';
import { goOnWith } from './goOnWith.js';
import { requireCourse } from './requireCourse.js';
import { requireUnderWay } from './requireUnderWay.js';
import { sessionsIn } from './sessionsIn.js';
import type { Looking } from './weighBooked.js';

/**
 * Lets the open sessions of a course go on with another protocol; done ones keep what they were done with.
 * @throws Problem 400, 403, 404, 409 `wrong_state` and what `goOnWith` throws
 */
export async function decideProtocol(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { courseId, protocolCode, acceptances }: ChangeProtocolBody & { readonly courseId: string },
  looking: Looking & { readonly settings: RealignSettings },
): Promise<PlanChange> {
  const course = requireCourse(plan, courseId);
  requireUnderWay(plan, 'change-protocol');
  const isOver = sessionsIn(plan, courseId).every(({ kind, state }) => kind === 'review' || state === 'done');
  if (isOver) throw wrongState('course', 'over', 'change-protocol');
  if (looking.locks) await lockRules(tx, actor.clinicId, 'keep');
  const rules = await loadPlanRules(tx, actor.clinicId, plan, looking.moment.today);
  const tell = (step: CourseStep) => ({ kind: 'step-changed' as const, ...step });
  const next = { course, protocolCode, acceptances: acceptances ?? [], tell };
  return goOnWith(tx, actor, plan, next, rules, looking);
}

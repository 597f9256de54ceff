import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { planConflict } from '../../features/plans/planConflict.js';
import { replaceCourses } from '../../features/plans/replaceCourses.js';
import { saveDraft } from '../../features/plans/saveDraft.js';
import { withEvents } from '../../features/plans/withEvents.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { showPlan } from '../showPlan/showPlan.js';
import type { ChangePlanBody } from './ChangePlanBody.js';
import { draftOrRefuse } from './draftOrRefuse.js';
import { newNames } from './newNames.js';
import { requestOf } from './requestOf.js';

/** Which draft is to be changed, as it was seen. */
export interface SeenPlan {
  readonly id: string;
  readonly version: number;
}

/**
 * Drafts a plan anew from other choices. Only a draft can be changed.
 * @throws Problem 400 on a choice, 404, 409 `wrong_state`, `finding_blocks`, `plan_conflict`, 412 `stale`
 */
export async function changePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  body: ChangePlanBody,
  { today, now }: { today: Day; now: number },
): Promise<PlanReply> {
  const plan = await lockSeenPlan(tx, actor.clinicId, seen.id, seen.version);
  if (plan.state !== 'draft') throw wrongState('plan', plan.state, 'change');
  const basis = await loadBasis(tx, actor.clinicId, plan, today);
  const drafted = withEvents(draftOrRefuse(requestOf(body), basis, newNames), plan.constraints, basis);
  if (drafted.conflict.length > 0) throw planConflict(drafted.conflict);

  const { rulebookId, protocolIds } = basis.rules;
  await saveDraft(tx, actor, plan.id, { drafted, rulebookId, now });
  await replaceCourses(tx, actor.clinicId, plan.id, drafted, protocolIds);
  const told = { kind: 'changed', occurrence: {}, before: null, after: null, changes: [], now };
  await addPlanEvent(tx, actor, plan.id, told);
  const fields = ['courses', 'sessions', 'windows'];
  const patientIds = [plan.patientId];
  await recordAudit(tx, actor, { action: 'change', subject: 'plan', subjectId: plan.id, patientIds, fields });
  return showPlan(tx, actor, plan.id, today);
}

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { savePlan } from '../../features/plans/savePlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { showPlan } from '../showPlan/showPlan.js';
import type { ApprovePlanBody } from './ApprovePlanBody.js';
import { checkAcceptances } from './checkAcceptances.js';
import { decideApproval } from './decideApproval.js';
import { refusal } from './refusal.js';
import { saveApproval } from './saveApproval.js';

/**
 * Approves a draft: its findings are evaluated again with what is known today.
 * @param seen id and version of the plan as it was looked at
 * @param now milliseconds since 1970
 * @throws Problem 400 on an acceptance, 404, 409 `wrong_state`, `finding_blocks`, `answer_missing`,
 *   `reason_needed`, `plan_conflict` with what stands in the way, 412 `stale`
 */
export async function approvePlan(
  tx: EntityManager,
  actor: Actor,
  seen: { id: string; version: number },
  body: ApprovePlanBody,
  { today, now }: { today: Day; now: number },
): Promise<PlanReply> {
  const acceptances = checkAcceptances(body.acceptances);
  const plan = await lockSeenPlan(tx, actor.clinicId, seen.id, seen.version);
  if (plan.state !== 'draft') throw wrongState('plan', plan.state, 'approve');
  const basis = await loadBasis(tx, actor.clinicId, { ...plan, versions: versionsOf(plan) }, today);
  const decision = decideApproval(plan, acceptances, basis);
  if (decision.refused !== null) throw refusal(decision);

  const { accepted, changes } = decision;
  await savePlan(tx, actor, decision.plan, now);
  await saveApproval(tx, actor, plan.id, accepted, now);
  const told = { kind: 'approved', occurrence: {}, before: null, after: null, changes, now };
  await addPlanEvent(tx, actor, plan.id, told);
  const patientIds = [plan.patientId];
  const fields = ['state', 'windows', 'acceptances'];
  await recordAudit(tx, actor, {
    action: 'approve',
    subject: 'plan',
    subjectId: plan.id,
    patientIds,
    fields,
  });
  return showPlan(tx, actor, plan.id, today);
}

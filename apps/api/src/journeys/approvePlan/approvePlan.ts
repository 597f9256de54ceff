import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { savePlan } from '../../features/plans/savePlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { lockDraft, type SeenDraft } from '../draftPlan/lockDraft.js';
import { newFigures } from '../reevaluatePlans/newFigures.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { showPlan } from '../showPlan/showPlan.js';
import type { ApprovePlanBody } from './ApprovePlanBody.js';
import { checkAcceptances } from './checkAcceptances.js';
import { decideApproval } from './decideApproval.js';
import { refusal } from './refusal.js';
import { rulesChanged } from './rulesChanged.js';
import { saveApproval } from './saveApproval.js';

/**
 * Approves a draft: its findings are evaluated again with what is known today. It is approved by the figures that are
 * signed now, and by no others: a draft that goes by earlier ones is drafted again first.
 * @param seen id and version of the plan as it was looked at
 * @param now milliseconds since 1970
 * @throws Problem 400 on an acceptance, 404, 409 `wrong_state`, `rules_changed`, `finding_blocks`, `answer_missing`,
 *   `reason_needed`, `plan_conflict` with what stands in the way, 412 `stale`
 */
export async function approvePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenDraft,
  body: ApprovePlanBody,
  { today, now }: { today: Day; now: number },
): Promise<PlanReply> {
  const acceptances = checkAcceptances(body.acceptances, actor.rights);
  const plan = await lockDraft(tx, actor.clinicId, seen, 'approve');
  const news = await newFigures(tx, actor.clinicId, plan, today);
  if (news.length > 0) throw rulesChanged(news);
  const basis = await loadBasis(tx, actor.clinicId, { ...plan, versions: versionsOf(plan) }, today);
  const decision = decideApproval(plan, acceptances, basis);
  if (decision.refused === 'rules_changed') throw rulesChanged([]);
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

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import type { DraftRequest } from '../../features/plans/DraftedPlan.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { planConflict } from '../../features/plans/planConflict.js';
import { replaceCourses } from '../../features/plans/replaceCourses.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { saveDraft } from '../../features/plans/saveDraft.js';
import { withEvents } from '../../features/plans/withEvents.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { showPlan } from '../showPlan/showPlan.js';
import { draftOrRefuse } from './draftOrRefuse.js';
import { newNames } from './newNames.js';

/**
 * Drafts a locked draft anew by the figures that are signed now; the patient's own dates stay.
 * @throws Problem 400 on a choice, 409 `finding_blocks`, `plan_conflict`
 */
export async function draftAnew(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  request: DraftRequest,
  { today, now }: { today: Day; now: number },
): Promise<PlanReply> {
  const { patientId, assessmentId } = plan;
  const basis = await loadBasis(tx, actor.clinicId, { patientId, assessmentId }, today);
  const drafted = withEvents(draftOrRefuse(request, basis, newNames), plan.constraints, basis);
  if (drafted.conflict.length > 0) throw planConflict(drafted.conflict);

  const { rulebookId, protocolIds } = basis.rules;
  await saveDraft(tx, actor, plan.id, { drafted, rulebookId, now });
  await replaceCourses(tx, actor.clinicId, plan.id, drafted, protocolIds);
  const told = { kind: 'changed', occurrence: {}, before: null, after: null, changes: [], now };
  await addPlanEvent(tx, actor, plan.id, told);
  const fields = ['courses', 'sessions', 'windows'];
  const about = { subject: 'plan', subjectId: plan.id, patientIds: [patientId] };
  await recordAudit(tx, actor, { action: 'change', ...about, fields });
  return showPlan(tx, actor, plan.id, today);
}

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { insertPlan } from '../../features/plans/insertPlan.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { planConflict } from '../../features/plans/planConflict.js';
import { lockRules } from '../../features/protocols/lockRules.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { showPlan } from '../showPlan/showPlan.js';
import { draftOrRefuse } from './draftOrRefuse.js';
import { newNames } from './newNames.js';
import type { PlanBody } from './PlanBody.js';
import { requestOf } from './requestOf.js';

/**
 * Drafts a plan from a signed assessment: what was chosen becomes courses with sessions and windows.
 * @param now milliseconds since 1970
 * @throws Problem 400 on a choice, 404, 409 `wrong_state` for an assessment that is not signed,
 *   `finding_blocks`, `plan_conflict`
 */
export async function createPlan(
  tx: EntityManager,
  actor: Actor,
  body: PlanBody,
  { today, now }: { today: Day; now: number },
): Promise<PlanReply> {
  const { assessmentId } = body;
  const [assessment]: { patientId: string; state: string }[] = await tx.query(
    'select patient_id as "patientId", state from assessments where clinic_id = $1 and id = $2',
    [actor.clinicId, assessmentId],
  );
  if (assessment === undefined) throw notFound('assessment');
  if (assessment.state !== 'signed') throw wrongState('assessment', assessment.state, 'plan');
  const { patientId } = assessment;
  await lockRules(tx, actor.clinicId, 'keep');
  const basis = await loadBasis(tx, actor.clinicId, { patientId, assessmentId }, today);
  const drafted = draftOrRefuse(requestOf(body), basis, newNames);
  if (drafted.conflict.length > 0) throw planConflict(drafted.conflict);

  const id = newId();
  const { rulebookId, protocolIds } = basis.rules;
  await insertPlan(tx, actor, { id, patientId, assessmentId, rulebookId, protocolIds, drafted, now });
  const told = { kind: 'drafted', occurrence: {}, before: null, after: null, changes: [], now };
  await addPlanEvent(tx, actor, id, told);
  await recordAudit(tx, actor, { action: 'draft', subject: 'plan', subjectId: id, patientIds: [patientId] });
  return showPlan(tx, actor, id, today);
}

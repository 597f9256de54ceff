import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { draftOrRefuse } from './draftOrRefuse.js';
import type { PlanBody } from './PlanBody.js';
import type { PreviewReply } from './PreviewReply.js';
import { requestOf } from './requestOf.js';
import { toPreview } from './toPreview.js';

/**
 * The plan that choices would become, today. Stores nothing but that it was looked at.
 * @throws Problem 400 on a choice, 404, 409 `finding_blocks`
 */
export async function previewPlan(
  database: Database,
  actor: Actor,
  body: PlanBody,
  today: Day,
): Promise<PreviewReply> {
  const { assessmentId } = body;
  const [assessment] = await disclose<{ patient_id: string }>(
    database,
    actor,
    { action: 'see', subject: 'assessment', subjectId: assessmentId },
    {
      text: 'select patient_id from assessments where clinic_id = $1 and id = $2',
      values: [actor.clinicId, assessmentId],
    },
  );
  if (assessment === undefined) throw notFound('assessment');
  const about = { patientId: assessment.patient_id, assessmentId };
  const basis = await loadBasis(database, actor.clinicId, about, today);
  return toPreview(draftOrRefuse(requestOf(body), basis), basis, basis.rules.signed);
}

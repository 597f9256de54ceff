import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { notFound } from '../../../http/problems/notFound.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { wrongState } from '../../../http/problems/wrongState.js';
import type { PrepaidBody } from './PrepaidBody.js';
import type { PrepaidReply } from './PrepaidReply.js';

/**
 * Notes how many sessions of a course are paid for already, or that nothing is noted. It is a mark for the desk: no day
 * and no rule depends on it, so the plan is the same version as before.
 * @throws Problem 404, 409 `wrong_state` while the plan is a draft, 412 `stale`
 */
export async function notePrepaid(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { sessions = null, was = null }: PrepaidBody,
): Promise<PrepaidReply> {
  const [course] = await tx.query(
    `select c.prepaid_sessions as prepaid, p.id as "planId", p.state, p.patient_id as "patientId"
     from courses c join plans p on p.clinic_id = c.clinic_id and p.id = c.plan_id
     where c.clinic_id = $1 and c.id = $2 for update of c`,
    [actor.clinicId, id],
  );
  if (course === undefined) throw notFound('course');
  if (course.state === 'draft') throw wrongState('plan', course.state, 'note-prepaid');
  if (course.prepaid !== was) throw await staleRecord(tx, actor.clinicId, 'plan', 'plans', course.planId);
  await tx.query('update courses set prepaid_sessions = $3 where clinic_id = $1 and id = $2', [
    ...[actor.clinicId, id, sessions],
  ]);
  const about = { subject: 'plan', subjectId: course.planId, patientIds: [course.patientId] };
  await recordAudit(tx, actor, { action: 'note-prepaid', ...about, fields: ['prepaidSessions'] });
  return { id, sessions };
}

import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import { currentForm } from './currentForm.js';

/**
 * Opens an intake for a patient on the current form. The patient's row is held, so that of two who open one at
 * once the second learns about the first.
 * @param now milliseconds since 1970
 * @throws Problem 409 `intake_in_progress` with its id: a patient has one at a time
 */
export async function openIntake(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  now: number,
): Promise<{ id: string; version: number; patientId: string; status: 'in-progress' }> {
  const key = [actor.clinicId, patientId];
  const [patient] = await tx.query(
    'select id from patients where clinic_id = $1 and id = $2 for no key update',
    key,
  );
  if (patient === undefined) throw notFound('patient');
  const [open] = await tx.query(
    `select id from intakes where clinic_id = $1 and patient_id = $2 and state = 'in-progress'`,
    key,
  );
  if (open !== undefined) {
    throw new Problem(409, 'intake_in_progress', 'An intake of this patient is being filled in already.', {
      details: { intakeId: open.id },
    });
  }
  const form = await currentForm(tx, actor.clinicId);
  const id = newId();
  await tx.query(
    `insert into intakes (clinic_id, id, patient_id, form_id, state, opened_by, opened_at, updated_at)
     values ($1, $3, $2, $4, 'in-progress', $5, $6, $6)`,
    [...key, id, form.id, actor.membershipId, new Date(now)],
  );
  await recordAudit(tx, actor, {
    ...{ action: 'open', subject: 'intake', subjectId: id, patientIds: [patientId] },
  });
  return { id, version: 1, patientId, status: 'in-progress' };
}

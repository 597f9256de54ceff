import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { saveDraft } from '../../features/assessments/saveDraft.js';
import { contactFrom } from '../../features/intakes/contactFrom.js';
import { lockIntake } from '../../features/intakes/lockIntake.js';
import { markSubmitted } from '../../features/intakes/markSubmitted.js';
import { patientOfIntake } from '../../features/intakes/patientOfIntake.js';
import { refusesContact } from '../../features/intakes/refusesContact.js';
import { requireComplete } from '../../features/intakes/requireComplete.js';
import { fillPatient } from '../../features/patients/fillPatient.js';
import { optOut } from '../../features/patients/optOut.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import { evaluateIntake } from '../showAssessment/evaluateIntake.js';
import type { SubmittedReply } from './SubmittedReply.js';

/**
 * Closes a complete intake: its answers become facts of the patient and fill what is empty in the record, what
 * follows from everything that is known is drafted as an assessment for a specialist, and plans under way that it
 * speaks against are opened again. Who said that they are not to be contacted is not.
 * @param now milliseconds since 1970
 * @throws Problem 400 with `required` per question, 404, 409 `wrong_state`
 */
export async function submitIntake(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { today, now }: { today: Day; now: number },
): Promise<SubmittedReply> {
  const patientId = await patientOfIntake(tx, actor.clinicId, id);
  const change = () => submit(tx, actor, id, { today, now });
  const told = { patientId, cause: 'intake', change } as const;
  const { done, reopened } = await reopenAfter(tx, actor, told, { today, at: now });
  return { ...done, reopened };
}

async function submit(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { today, now }: { today: Day; now: number },
): Promise<Omit<SubmittedReply, 'reopened'>> {
  const intake = await lockIntake(tx, actor.clinicId, id, 'submit');
  requireComplete(intake);
  const told = contactFrom(intake);
  const differences = await fillPatient(tx, actor, intake.patientId, told, now);
  if (refusesContact(intake)) await optOut(tx, actor, intake.patientId, now);
  await markSubmitted(tx, actor, intake, differences, now);
  const about = { patientId: intake.patientId, intakeId: id };
  const evaluation = await evaluateIntake(tx, actor.clinicId, about, today);
  const assessmentId = await saveDraft(tx, actor.clinicId, { ...about, ...evaluation, now });
  await recordAudit(tx, actor, {
    action: 'draft',
    subject: 'assessment',
    subjectId: assessmentId,
    patientIds: [intake.patientId],
  });
  const seesChart = actor.permissions.has('chart.read');
  return {
    id,
    version: intake.version + 1,
    status: 'submitted',
    assessmentId: seesChart ? assessmentId : null,
  };
}

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { saveDraft } from '../../features/assessments/saveDraft.js';
import type { ExaminationBody } from '../../features/intakes/ExaminationBody.js';
import { patientOfIntake } from '../../features/intakes/patientOfIntake.js';
import { saveExamination } from '../../features/intakes/saveExamination.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import { evaluateIntake } from '../showAssessment/evaluateIntake.js';
import type { ExaminedReply } from './ExaminedReply.js';

/**
 * Keeps what a specialist saw beside what the patient answered. When the intake was handed in, its draft is
 * evaluated again; a signed assessment stays and a new draft is proposed. Plans under way that it speaks against are
 * opened again.
 * @param seen the intake, and the version of its examination that was seen, 0 when there was none
 * @param now milliseconds since 1970
 * @throws Problem 400 on corrections, 404, 409 `wrong_state`, 412 `stale`
 */
export async function examinePatient(
  tx: EntityManager,
  actor: Actor,
  seen: { intakeId: string; version: number },
  body: ExaminationBody,
  { today, now }: { today: Day; now: number },
): Promise<ExaminedReply> {
  const patientId = await patientOfIntake(tx, actor.clinicId, seen.intakeId);
  const change = () => examine(tx, actor, seen, body, { today, now });
  const told = { patientId, cause: 'examination', change } as const;
  const { done, reopened } = await reopenAfter(tx, actor, told, { today, at: now });
  return { ...done, reopened };
}

async function examine(
  tx: EntityManager,
  actor: Actor,
  seen: { intakeId: string; version: number },
  body: ExaminationBody,
  { today, now }: { today: Day; now: number },
): Promise<Omit<ExaminedReply, 'reopened'>> {
  const { intakeId } = seen;
  const saved = await saveExamination(tx, actor, { intakeId, seen: seen.version, body, now });
  const { intake, examination, changed } = saved;
  if (intake.state === 'in-progress' || changed.length === 0) return { ...examination, assessmentId: null };
  const { patientId } = intake;
  const evaluation = await evaluateIntake(tx, actor.clinicId, { patientId, intakeId }, today);
  const assessmentId = await saveDraft(tx, actor.clinicId, { patientId, intakeId, ...evaluation, now });
  await recordAudit(tx, actor, {
    action: 'evaluate',
    subject: 'assessment',
    subjectId: assessmentId,
    patientIds: [patientId],
    fields: changed,
  });
  return { ...examination, assessmentId };
}

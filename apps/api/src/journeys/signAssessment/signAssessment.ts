import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import { lockSeenAssessment } from '../../features/assessments/lockSeenAssessment.js';
import { saveSigned } from '../../features/assessments/saveSigned.js';
import { lockIntake } from '../../features/intakes/lockIntake.js';
import { markAssessed } from '../../features/intakes/markAssessed.js';
import { Problem } from '../../http/problems/Problem.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { evaluateIntake } from '../showAssessment/evaluateIntake.js';
import { showAssessment } from '../showAssessment/showAssessment.js';

/**
 * A specialist takes responsibility for an assessment. It is evaluated once more, with today's date and what is
 * known by now, and stays like that.
 * @param now milliseconds since 1970
 * @throws Problem 404, 409 `wrong_state`, `phototype_missing` while nobody has examined the skin, 412 `stale`
 */
export async function signAssessment(
  tx: EntityManager,
  actor: Actor,
  seen: { id: string; version: number },
  { today, now }: { today: Day; now: number },
): Promise<AssessmentReply> {
  const assessment = await lockSeenAssessment(tx, actor.clinicId, seen.id, seen.version);
  if (assessment.state !== 'draft') throw wrongState('assessment', assessment.state, 'sign');
  const intake = await lockIntake(tx, actor.clinicId, assessment.intakeId, 'assess');
  const evaluation = await evaluateIntake(tx, actor.clinicId, assessment, today);
  if (evaluation.input.phototype === null) {
    throw new Problem(409, 'phototype_missing', 'Examine the skin first: the phototype is not known.');
  }
  await saveSigned(tx, actor, assessment.id, { ...evaluation, now });
  await markAssessed(tx, actor, intake, now);
  await recordAudit(tx, actor, {
    action: 'sign',
    subject: 'assessment',
    subjectId: assessment.id,
    patientIds: [assessment.patientId],
    fields: ['state', 'advice'],
  });
  return showAssessment(tx, actor, assessment.id, today);
}

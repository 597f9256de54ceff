import type { Actor } from '../../access/Actor.js';
import type { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import { examinePatient } from '../../journeys/examinePatient/examinePatient.js';
import { signAssessment } from '../../journeys/signAssessment/signAssessment.js';
import type { Person } from '../people/Person.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';

/** A specialist examines a patient whose intake was submitted, and signs the assessment. */
export async function assess(
  stage: Stage,
  specialist: Actor,
  { intakeId, person, notes = null }: { intakeId: string; person: Person; notes?: string | null },
  at: number,
): Promise<AssessmentReply> {
  const moment = momentOf(stage, at);
  const { phototype, glogau } = person;
  return stage.database.transaction(async (tx) => {
    const seen = { intakeId, version: 0 };
    const { assessmentId } = await examinePatient(tx, specialist, seen, { phototype, glogau, notes }, moment);
    const [{ version }] = await tx.query('select version from assessments where clinic_id = $1 and id = $2', [
      specialist.clinicId,
      assessmentId,
    ]);
    return signAssessment(tx, specialist, { id: assessmentId as string, version }, moment);
  });
}

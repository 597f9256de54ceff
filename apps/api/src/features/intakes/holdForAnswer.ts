import type { Day } from '@stratum/calendar';
import type { IntakeForm } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { intakeSteps } from './intakeSteps.js';

const HOLD = /* sql */ `
  update intakes i set updated_at = $3
  from intake_forms f
  where i.clinic_id = $1 and i.id = $2 and i.state = any($4)
    and f.clinic_id = i.clinic_id and f.id = i.form_id
  returning i.patient_id as "patientId", f.definition as form,
    (select p.born from patients p where p.clinic_id = i.clinic_id and p.id = i.patient_id) as born`;

/**
 * Holds an intake while one answer is saved, so that it is not submitted at the same time, and notes that
 * somebody works on it. Its version stays: answers have revisions of their own.
 */
export async function holdForAnswer(
  tx: EntityManager,
  clinicId: string,
  id: string,
  now: number,
): Promise<{ patientId: string; form: IntakeForm; born: Day }> {
  const [[held]] = await tx.query(HOLD, [clinicId, id, new Date(now), intakeSteps.answer.from]);
  if (held !== undefined) return held;
  const [intake] = await tx.query('select state from intakes where clinic_id = $1 and id = $2', [
    clinicId,
    id,
  ]);
  if (intake === undefined) throw notFound('intake');
  throw wrongState('intake', intake.state, 'answer');
}

import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { intakeSteps } from './intakeSteps.js';
import type { LockedIntake } from './LockedIntake.js';

const LOCK = /* sql */ `
  select i.id, i.patient_id as "patientId", i.version, i.state, f.definition as form
  from intakes i join intake_forms f on f.clinic_id = i.clinic_id and f.id = i.form_id
  where i.clinic_id = $1 and i.id = $2
  for no key update of i`;

/** Read after the lock: what a statement reads while it waits for one is older than the row it then gets. */
const ANSWERS = /* sql */ `
  select coalesce(jsonb_object_agg(question, value) filter (where value <> 'null'), '{}') as answers
  from intake_answers where clinic_id = $1 and intake_id = $2`;

/**
 * Locks an intake for a step, and reads it whole.
 * @throws Problem 404, or 409 `wrong_state` when the step is not allowed now
 */
export async function lockIntake(
  tx: EntityManager,
  clinicId: string,
  id: string,
  step: keyof typeof intakeSteps,
): Promise<LockedIntake> {
  const [intake]: Omit<LockedIntake, 'answers'>[] = await tx.query(LOCK, [clinicId, id]);
  if (intake === undefined) throw notFound('intake');
  const allowed: readonly string[] = intakeSteps[step].from;
  if (!allowed.includes(intake.state)) throw wrongState('intake', intake.state, step);
  const [{ answers }] = await tx.query(ANSWERS, [clinicId, id]);
  return { ...intake, answers };
}

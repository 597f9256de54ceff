import type { Advice } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { AssessedInput } from './AssessedInput.js';

/** What follows from an intake by now. */
export interface NewAssessment {
  readonly patientId: string;
  readonly intakeId: string;
  readonly rulebookId: string;
  readonly input: AssessedInput;
  readonly advice: Advice;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Writes the draft assessment of an intake, in the place of the draft that there was; signed ones stay.
 * @returns its id
 */
export async function saveDraft(
  tx: EntityManager,
  clinicId: string,
  { patientId, intakeId, rulebookId, input, advice, now }: NewAssessment,
): Promise<string> {
  const [draft] = await tx.query(
    `insert into assessments as a (clinic_id, id, patient_id, intake_id, on_day, state, input, advice,
       rulebook_id, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $9)
     on conflict (clinic_id, intake_id) where state = 'draft' do update
       set on_day = excluded.on_day, input = excluded.input, advice = excluded.advice,
         rulebook_id = excluded.rulebook_id, updated_at = excluded.updated_at, version = a.version + 1
     returning id`,
    [
      clinicId,
      newId(),
      patientId,
      intakeId,
      input.today,
      JSON.stringify(input),
      JSON.stringify(advice),
      rulebookId,
      new Date(now),
    ],
  );
  return draft.id;
}

import { dayAt } from '@stratum/calendar';
import { knownFrom } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import type { LockedIntake } from './LockedIntake.js';
import type { ToldDifference } from './ToldDifference.js';

/**
 * Closes an intake that was locked for `submit` and found complete, and keeps what its answers say as facts of the
 * patient, read as of today.
 * @param differences what it says otherwise than the record of the patient
 * @param now milliseconds since 1970
 */
export async function markSubmitted(
  tx: EntityManager,
  actor: Actor,
  intake: LockedIntake,
  differences: readonly ToldDifference[],
  now: number,
): Promise<void> {
  const at = new Date(now);
  await tx.query(
    `update intakes set state = 'submitted', submitted_by = $3, submitted_at = $4, updated_at = $4,
       differences = $5, version = version + 1
     where clinic_id = $1 and id = $2`,
    [actor.clinicId, intake.id, actor.membershipId, at, JSON.stringify(differences)],
  );
  const { facts } = knownFrom(intake.form, intake.answers, dayAt(now, actor.clinic.timeZone));
  const said = Object.entries(facts).map(([code, answer]) => ({ id: newId(), code, answer }));
  await tx.query(
    `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, origin_id, recorded_by, recorded_at)
     select $1, s.id, $2, s.code, s.answer, 'intake', $3, $4, $5
     from jsonb_to_recordset($6::jsonb) as s(id uuid, code text, answer jsonb)`,
    [actor.clinicId, intake.patientId, intake.id, actor.membershipId, at, JSON.stringify(said)],
  );
  await recordAudit(tx, actor, {
    ...{ action: 'submit', subject: 'intake', subjectId: intake.id, patientIds: [intake.patientId] },
    fields: ['status'],
  });
}

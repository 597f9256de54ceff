import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { patientColumns } from '../../database/fragments/patientColumns.js';
import { newId } from '../../database/newId.js';
import { checkPatient } from './checkPatient.js';
import type { PatientBody } from './PatientBody.js';
import type { PatientRecord } from './PatientRecord.js';
import { patientFields } from './patientFields.js';

const columns = patientFields.map(([, column]) => column).join(', ');
const values = patientFields.map((_, index) => `$${index + 5}`).join(', ');

/** The number comes last: who holds the row of the clinic lets the next one wait. */
const INSERT = /* sql */ `
  with numbered as (
    update clinics set next_patient_number = next_patient_number + 1 where clinic_id = $1
    returning next_patient_number - 1 as number
  ), resource as (
    insert into resources (clinic_id, id, kind) values ($1, $2, 'patient')
  ), p as (
    insert into patients (clinic_id, id, updated_by, created_at, updated_at, number, ${columns})
    select $1, $2, $3, coalesce($4, now()), coalesce($4, now()), number, ${values} from numbered
    returning *
  )
  select ${patientColumns} from p`;

/**
 * Registers a patient under the next number of the clinic.
 * @param now milliseconds since 1970; the clock of the database when left out
 */
export async function createPatient(
  tx: EntityManager,
  actor: Actor,
  body: PatientBody,
  today: Day,
  now?: number,
): Promise<PatientRecord> {
  const checked = checkPatient(body, null, today, actor.clinic.country);
  const id = newId();
  const sent = patientFields.map(([field]) => checked[field]);
  await recordAudit(tx, actor, {
    ...{ action: 'create', subject: 'patient', subjectId: id, patientIds: [id] },
    fields: patientFields.filter(([field]) => checked[field] !== null).map(([field]) => field),
  });
  const at = now === undefined ? null : new Date(now);
  const [created] = await tx.query(INSERT, [actor.clinicId, id, actor.membershipId, at, ...sent]);
  return created;
}

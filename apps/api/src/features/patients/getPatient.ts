import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { patientColumns } from '../../database/fragments/patientColumns.js';
import { notFound } from '../../http/problems/notFound.js';
import type { PatientRecord } from './PatientRecord.js';
import { withoutPatientId } from './withoutPatientId.js';

const SELECT = /* sql */ `
  select p.id as patient_id, ${patientColumns} from patients p where p.clinic_id = $1 and p.id = $2`;

/** One patient, as every member of the staff may see them. */
export async function getPatient(database: Database, actor: Actor, id: string): Promise<PatientRecord> {
  const rows = await disclose<PatientRecord & { patient_id: string }>(
    database,
    actor,
    { action: 'see', subject: 'patient', subjectId: id },
    { text: SELECT, values: [actor.clinicId, id] },
  );
  const [patient] = withoutPatientId(rows);
  if (patient === undefined) throw notFound('patient');
  return patient;
}

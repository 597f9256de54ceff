import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { patientColumns } from '../../database/fragments/patientColumns.js';
import { notFound } from '../../http/problems/notFound.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { checkPatient } from './checkPatient.js';
import type { PatientBody } from './PatientBody.js';
import type { PatientRecord } from './PatientRecord.js';
import { patientFields } from './patientFields.js';

const SELECT = `select ${patientColumns} from patients p where p.clinic_id = $1 and p.id = $2 for no key update`;

const UPDATE = /* sql */ `
  update patients p set ${patientFields.map(([, column], index) => `${column} = $${index + 5}`).join(', ')},
    version = p.version + 1, updated_at = now(), updated_by = $4
  where p.clinic_id = $1 and p.id = $2 and p.version = $3
  returning ${patientColumns}`;

/**
 * Changes a patient that was seen in the given version. When nothing differs, nothing is written.
 * @throws Problem 412 `stale` when somebody else changed them in the meantime
 */
export async function updatePatient(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  body: PatientBody,
  today: Day,
): Promise<PatientRecord> {
  const [before]: (PatientRecord | undefined)[] = await tx.query(SELECT, [actor.clinicId, id]);
  if (before === undefined) throw notFound('patient');
  if (before.version !== seen) throw await staleRecord(tx, actor.clinicId, 'patient', 'patients', id);
  const checked = checkPatient(body, before, today, actor.clinic.country);
  const changed = patientFields.map(([field]) => field).filter((field) => checked[field] !== before[field]);
  const about = { subject: 'patient', subjectId: id, patientIds: [id] };
  if (changed.length === 0) {
    await recordAudit(tx, actor, { ...about, action: 'see' });
    return before;
  }
  const sent = patientFields.map(([field]) => checked[field]);
  const [[after]] = await tx.query(UPDATE, [actor.clinicId, id, seen, actor.membershipId, ...sent]);
  await recordAudit(tx, actor, { ...about, action: 'update', fields: changed });
  return after;
}

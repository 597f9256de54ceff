import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { patientColumns } from '../../database/fragments/patientColumns.js';
import { notFound } from '../../http/problems/notFound.js';
import { type ContactDifference, fillEmpty } from './fillEmpty.js';
import type { PatientValues } from './PatientValues.js';
import { patientFields } from './patientFields.js';

const LOCK = `select ${patientColumns} from patients p where p.clinic_id = $1 and p.id = $2 for no key update`;

/**
 * Fills what is empty in the record of a patient with what the patient told; nothing that stands there changes.
 * @param now milliseconds since 1970
 * @returns what was told otherwise than it stands
 * @throws Problem 404
 */
export async function fillPatient(
  tx: EntityManager,
  actor: Actor,
  id: string,
  told: Readonly<Partial<Record<keyof PatientValues, string>>>,
  now: number,
): Promise<readonly ContactDifference[]> {
  const [record]: (PatientValues | undefined)[] = await tx.query(LOCK, [actor.clinicId, id]);
  if (record === undefined) throw notFound('patient');
  const { filled, differences } = fillEmpty(record, told, actor.clinic.country);
  const fields = patientFields.filter(([field]) => filled[field] !== undefined);
  if (fields.length === 0) return differences;
  const sets = fields.map(([, column], index) => `${column} = $${index + 5}`).join(', ');
  await tx.query(
    `update patients set ${sets}, version = version + 1, updated_at = $4, updated_by = $3
     where clinic_id = $1 and id = $2`,
    [actor.clinicId, id, actor.membershipId, new Date(now), ...fields.map(([field]) => filled[field])],
  );
  await recordAudit(tx, actor, {
    ...{ action: 'update', subject: 'patient', subjectId: id, patientIds: [id] },
    fields: fields.map(([field]) => field),
  });
  return differences;
}

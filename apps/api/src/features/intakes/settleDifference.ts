import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import type { SettledReply } from './SettledReply.js';

const SETTLE = /* sql */ `
  update intakes set version = version + 1, differences = (
    select coalesce(jsonb_agg(d), '[]') from jsonb_array_elements(differences) d where d->>'field' <> $3)
  where clinic_id = $1 and id = $2
  returning id, patient_id as "patientId", differences`;

/**
 * Somebody has decided about what an intake said otherwise than the record: it is not shown any more. The answer
 * itself stays as it was given; doing it twice changes nothing.
 * @throws Problem 404
 */
export async function settleDifference(
  tx: EntityManager,
  actor: Actor,
  id: string,
  field: string,
): Promise<SettledReply> {
  const [[settled]] = await tx.query(SETTLE, [actor.clinicId, id, field]);
  if (settled === undefined) throw notFound('intake');
  await recordAudit(tx, actor, {
    ...{ action: 'settle', subject: 'intake', subjectId: id, patientIds: [settled.patientId] },
    fields: [field],
  });
  return { id, differences: settled.differences };
}

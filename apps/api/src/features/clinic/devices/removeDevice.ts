import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { Problem } from '../../../http/problems/Problem.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { getDevice } from './getDevice.js';

/**
 * Takes a device away that nothing was ever booked with.
 * @throws Problem 409 `in_use`: a device with visits is made inactive instead
 */
export async function removeDevice(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
): Promise<{ id: string }> {
  const device = await getDevice(tx, actor.clinicId, id);
  if (device.version !== seen) throw await staleRecord(tx, actor.clinicId, 'device', 'devices', id);
  const used = await tx.query('select 1 from claims where clinic_id = $1 and resource_id = $2 limit 1', [
    actor.clinicId,
    id,
  ]);
  if (used.length > 0) {
    throw new Problem(409, 'in_use', `Visits were booked with ${device.name}: make it inactive instead.`);
  }
  await tx.query('delete from absences where clinic_id = $1 and resource_id = $2', [actor.clinicId, id]);
  await tx.query('delete from devices where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  await tx.query('delete from resources where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  await recordAudit(tx, actor, { action: 'remove', subject: 'device', subjectId: id });
  return { id };
}

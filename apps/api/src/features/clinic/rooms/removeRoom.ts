import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { Problem } from '../../../http/problems/Problem.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { getRoom } from './getRoom.js';

/**
 * Takes a room away that nothing was ever booked into.
 * @throws Problem 409 `in_use`: a room with visits is made inactive instead
 */
export async function removeRoom(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
): Promise<{ id: string }> {
  const room = await getRoom(tx, actor.clinicId, id);
  if (room.version !== seen) throw await staleRecord(tx, actor.clinicId, 'room', 'rooms', id);
  const used = await tx.query(
    'select 1 from visits where clinic_id = $1 and room_id = $2 union all select 1 from claims where clinic_id = $1 and resource_id = $2 limit 1',
    [actor.clinicId, id],
  );
  if (used.length > 0) {
    throw new Problem(409, 'in_use', `Visits were booked into ${room.name}: close it instead.`);
  }
  await tx.query('delete from calendar_feeds where clinic_id = $1 and resource_id = $2', [
    actor.clinicId,
    id,
  ]);
  await tx.query('update devices set room_ids = array_remove(room_ids, $2) where clinic_id = $1', [
    actor.clinicId,
    id,
  ]);
  await tx.query('delete from absences where clinic_id = $1 and resource_id = $2', [actor.clinicId, id]);
  await tx.query('delete from rooms where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  await tx.query('delete from resources where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  await recordAudit(tx, actor, { action: 'remove', subject: 'room', subjectId: id });
  return { id };
}

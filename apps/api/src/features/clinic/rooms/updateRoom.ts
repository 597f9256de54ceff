import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { changedFields } from '../../../audit/changedFields.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { endFeeds } from '../../../database/endFeeds.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { getRoom } from './getRoom.js';
import type { RoomBody } from './RoomBody.js';
import type { RoomReply } from './RoomReply.js';

/**
 * Changes a room. Visits booked into it stay, also when it is not active any more; its calendar address ends then.
 * @param at milliseconds since 1970
 */
export async function updateRoom(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  body: RoomBody,
  at: number,
): Promise<RoomReply> {
  const before = await getRoom(tx, actor.clinicId, id);
  const [, count] = await tx.query(
    `update rooms set name = $4, kind = $5, position = coalesce($6, position), active = coalesce($7, active),
       version = version + 1 where clinic_id = $1 and id = $2 and version = $3`,
    [actor.clinicId, id, seen, body.name, body.kind, body.position ?? null, body.active ?? null],
  );
  if (count === 0) throw await staleRecord(tx, actor.clinicId, 'room', 'rooms', id);
  if (body.active === false) await endFeeds(tx, actor.clinicId, id, new Date(at));
  const room = await getRoom(tx, actor.clinicId, id);
  const fields = changedFields(before, room).filter((name) => name !== 'version');
  await recordAudit(tx, actor, { action: 'update', subject: 'room', subjectId: id, fields });
  return room;
}

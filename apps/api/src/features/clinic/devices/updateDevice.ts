import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { changedFields } from '../../../audit/changedFields.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import type { DeviceBody } from './DeviceBody.js';
import type { DeviceReply } from './DeviceReply.js';
import { getDevice } from './getDevice.js';
import { requireRooms } from './requireRooms.js';

/**
 * Changes a device. Visits booked with it stay, also when it is not active any more.
 * @throws Problem 400 on rooms that there are not, 404, 412
 */
export async function updateDevice(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  body: DeviceBody,
): Promise<DeviceReply> {
  const before = await getDevice(tx, actor.clinicId, id);
  const roomIds = await requireRooms(tx, actor.clinicId, body.roomIds ?? before.roomIds ?? []);
  const [, count] = await tx.query(
    `update devices set name = $4, kind = $5, active = coalesce($6, active), room_ids = $7,
       version = version + 1 where clinic_id = $1 and id = $2 and version = $3`,
    [actor.clinicId, id, seen, body.name, body.kind, body.active ?? null, roomIds],
  );
  if (count === 0) throw await staleRecord(tx, actor.clinicId, 'device', 'devices', id);
  const device = await getDevice(tx, actor.clinicId, id);
  const fields = changedFields(before, device).filter((name) => name !== 'version');
  await recordAudit(tx, actor, { action: 'update', subject: 'device', subjectId: id, fields });
  return device;
}

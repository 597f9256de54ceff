import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { changedFields } from '../../../audit/changedFields.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import type { DeviceBody } from './DeviceBody.js';
import type { DeviceReply } from './DeviceReply.js';
import { getDevice } from './getDevice.js';

/** Changes a device. Visits booked with it stay, also when it is not active any more. */
export async function updateDevice(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  body: DeviceBody,
): Promise<DeviceReply> {
  const before = await getDevice(tx, actor.clinicId, id);
  const [, count] = await tx.query(
    `update devices set name = $4, kind = $5, active = coalesce($6, active),
       version = version + 1 where clinic_id = $1 and id = $2 and version = $3`,
    [actor.clinicId, id, seen, body.name, body.kind, body.active ?? null],
  );
  if (count === 0) throw await staleRecord(tx, actor.clinicId, 'device', 'devices', id);
  const device = await getDevice(tx, actor.clinicId, id);
  const fields = changedFields(before, device).filter((name) => name !== 'version');
  await recordAudit(tx, actor, { action: 'update', subject: 'device', subjectId: id, fields });
  return device;
}

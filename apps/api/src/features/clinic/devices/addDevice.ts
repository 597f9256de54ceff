import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../../audit/AuditActor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import type { DeviceBody } from './DeviceBody.js';
import type { DeviceReply } from './DeviceReply.js';
import { getDevice } from './getDevice.js';
import { requireRooms } from './requireRooms.js';

/**
 * Adds a device, and the resource by which visits claim it.
 * @throws Problem 400 on rooms that there are not
 */
export async function addDevice(
  tx: EntityManager,
  actor: AuditActor,
  body: DeviceBody,
): Promise<DeviceReply> {
  const roomIds = await requireRooms(tx, actor.clinicId, body.roomIds ?? []);
  const id = newId();
  await tx.query(`insert into resources (clinic_id, id, kind) values ($1, $2, 'device')`, [
    actor.clinicId,
    id,
  ]);
  await tx.query(
    'insert into devices (clinic_id, id, name, kind, active, room_ids) values ($1, $2, $3, $4, coalesce($5, true), $6)',
    [actor.clinicId, id, body.name, body.kind, body.active ?? null, roomIds],
  );
  await recordAudit(tx, actor, { action: 'create', subject: 'device', subjectId: id });
  return getDevice(tx, actor.clinicId, id);
}

import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../../audit/AuditActor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import type { DeviceBody } from './DeviceBody.js';
import type { DeviceReply } from './DeviceReply.js';
import { getDevice } from './getDevice.js';

/** Adds a device, and the resource by which visits claim it. */
export async function addDevice(
  tx: EntityManager,
  actor: AuditActor,
  body: DeviceBody,
): Promise<DeviceReply> {
  const id = newId();
  await tx.query(`insert into resources (clinic_id, id, kind) values ($1, $2, 'device')`, [
    actor.clinicId,
    id,
  ]);
  await tx.query(
    'insert into devices (clinic_id, id, name, kind, active) values ($1, $2, $3, $4, coalesce($5, true))',
    [actor.clinicId, id, body.name, body.kind, body.active ?? null],
  );
  await recordAudit(tx, actor, { action: 'create', subject: 'device', subjectId: id });
  return getDevice(tx, actor.clinicId, id);
}

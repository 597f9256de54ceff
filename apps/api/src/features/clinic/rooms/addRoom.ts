import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../../audit/AuditActor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import { getRoom } from './getRoom.js';
import type { RoomBody } from './RoomBody.js';
import type { RoomReply } from './RoomReply.js';

/** Adds a room, and the resource by which visits claim it. */
export async function addRoom(tx: EntityManager, actor: AuditActor, body: RoomBody): Promise<RoomReply> {
  const id = newId();
  await tx.query(`insert into resources (clinic_id, id, kind) values ($1, $2, 'room')`, [actor.clinicId, id]);
  await tx.query(
    `insert into rooms (clinic_id, id, name, kind, position, active) values ($1, $2, $3, $4,
       coalesce($5, (select coalesce(max(position), -1) + 1 from rooms where clinic_id = $1)), coalesce($6, true))`,
    [actor.clinicId, id, body.name, body.kind, body.position ?? null, body.active ?? null],
  );
  await recordAudit(tx, actor, { action: 'create', subject: 'room', subjectId: id });
  return getRoom(tx, actor.clinicId, id);
}

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { checkWaiting } from './checkWaiting.js';
import { earlierThan } from './earlierThan.js';
import { getWaiting } from './getWaiting.js';
import { requireTreatment } from './requireTreatment.js';
import type { WaitingBody } from './WaitingBody.js';
import type { WaitingReply } from './WaitingReply.js';

/**
 * Puts somebody on the waiting list.
 * @throws Problem 400, 404, 409 `session_not_open` when the session has a visit or is over, `wrong_state` when it waits already, or
 *   the visit is over, `protocol_unsigned` when nobody may book the treatment yet
 */
export async function addWaiting(
  tx: EntityManager,
  actor: Actor,
  body: WaitingBody,
  { today, at }: { today: Day; at: number },
): Promise<WaitingReply> {
  checkWaiting(body, today);
  const { clinicId } = actor;
  const { patientId, visitId = null, specialistId = null } = body;
  const has = visitId === null ? null : await earlierThan(tx, clinicId, { patientId, visitId }, at);
  const { kind, sessionId = null, protocolCode = null } = has ?? body;
  if (has === null && sessionId === null) await requirePatient(tx, clinicId, patientId);
  if (has === null && sessionId !== null) await requireOpen(tx, clinicId, patientId, sessionId);
  if (has === null && protocolCode !== null) await requireTreatment(tx, clinicId, protocolCode);
  if (specialistId !== null) await requireSpecialist(tx, clinicId, specialistId);
  const id = newId();
  const inserted = await tx.query(
    `insert into waiting_entries (clinic_id, id, patient_id, kind, session_id, weekdays, from_minute, to_minute,
       specialist_id, until, added_by, added_at, visit_id,
       wants_earlier, protocol_code)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       $13::uuid is not null, $14
     where not exists (select from waiting_entries o where o.clinic_id = $1 and o.visit_id = $13 and o.closed_at is null)
     on conflict do nothing returning id`,
    [
      ...[clinicId, id, patientId, kind, sessionId, body.weekdays ?? [], body.fromMinute ?? null],
      ...[body.toMinute ?? null, specialistId, body.until ?? null, actor.membershipId, new Date(at)],
      ...[visitId, protocolCode],
    ],
  );
  if (inserted.length === 0) throw wrongState('session', 'waiting', 'wait');
  await recordAudit(tx, actor, {
    action: 'create',
    subject: 'waiting-entry',
    subjectId: id,
    patientIds: [patientId],
  });
  return getWaiting(tx, clinicId, id, today);
}

async function requirePatient(tx: EntityManager, clinicId: string, patientId: string): Promise<void> {
  const found = await tx.query('select from patients where clinic_id = $1 and id = $2', [
    clinicId,
    patientId,
  ]);
  if (found.length === 0) throw notFound('patient');
}

async function requireSpecialist(tx: EntityManager, clinicId: string, id: string): Promise<void> {
  const found = await tx.query(
    `select from memberships where clinic_id = $1 and id = $2 and 'specialist' = any(roles)`,
    [clinicId, id],
  );
  if (found.length === 0) throw notFound('specialist');
}

async function requireOpen(
  tx: EntityManager,
  clinicId: string,
  patientId: string,
  sessionId: string,
): Promise<void> {
  const [session] = await tx.query(
    `select s.state from plan_sessions s join plans n on n.clinic_id = s.clinic_id and n.id = s.plan_id
     where s.clinic_id = $1 and s.id = $2 and n.patient_id = $3 for share of s`,
    [clinicId, sessionId, patientId],
  );
  if (session === undefined) throw notFound('session');
  if (session.state === 'planned') return;
  throw new Problem(409, 'session_not_open', 'This session is booked or over already.', {
    details: { sessionIds: [sessionId] },
  });
}

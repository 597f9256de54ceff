import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { checkWaiting } from './checkWaiting.js';
import { closeOver } from './closeOver.js';
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
  const wanted = { patientId, kind, sessionId, protocolCode, visitId };
  await closeOver(tx, actor, wanted, { today, at });
  const id = newId();
  const inserted = await tx.query(
    `insert into waiting_entries (clinic_id, id, patient_id, kind, session_id, weekdays, from_minute, to_minute,
       specialist_id, until, added_by, added_at, visit_id, wants_earlier, protocol_code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13::uuid is not null, $14)
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
  // Whoever books it holds its plan: that is waited for first, and then the session is read as it was left.
  const [plan] = await tx.query(
    `select n.id from plans n join plan_sessions s on s.clinic_id = n.clinic_id and s.plan_id = n.id
     where n.clinic_id = $1 and s.id = $2 and n.patient_id = $3 for share of n`,
    [clinicId, sessionId, patientId],
  );
  if (plan === undefined) throw notFound('session');
  const [session] = await tx.query('select state from plan_sessions where clinic_id = $1 and id = $2', [
    clinicId,
    sessionId,
  ]);
  if (session.state === 'planned') return;
  throw new Problem(409, 'session_not_open', 'This session is booked or over already.', {
    details: { sessionIds: [sessionId] },
  });
}

import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import { contactWays } from '../../features/patients/ContactWaysBody.js';
import { askWhetherToTell } from './askWhetherToTell.js';
import type { MessageToSend } from './letter/MessageToSend.js';

/** Why a message did not reach its patient. */
export type CallReason = 'not-wanted' | 'no-address' | 'no-transport' | 'failed' | 'unclear';

/** A rescue has put them on the list with the times that their visits have now: one call tells it. */
const TELLS_ALL = /* sql */ `
  select not exists (select from visits v where v.clinic_id = $1 and v.id = any($2::uuid[]) and not exists (
    select from calls k where k.clinic_id = v.clinic_id and k.visit_id = v.id and k.now_at = v.starts_at
      and k.state <> 'void')) as told`;

/**
 * Ends a message that did not go out, and has its patient called instead, unless they do not want that either: then
 * somebody decides about what the clinic changed. Who stands on the call list with it already is not listed twice.
 * @param now milliseconds since 1970
 */
export async function callInstead(
  tx: EntityManager,
  message: Pick<MessageToSend, 'clinicId' | 'id' | 'patientId' | 'kind' | 'clinic' | 'patient' | 'visits'>,
  reason: CallReason,
  now: number,
): Promise<void> {
  const { clinicId, id, patientId, kind, clinic, patient, visits } = message;
  const wantsNone = contactWays.every((way) => patient.unwanted.includes(way));
  const failure = reason === 'not-wanted' && wantsNone ? 'no-contact' : reason;
  await tx.query(
    `update messages set state = $3, channel = 'call', failure = $4 where clinic_id = $1 and id = $2`,
    [...[clinicId, id], reason === 'not-wanted' ? 'not-wanted' : 'failed', failure],
  );
  const ids = visits.map((visit) => visit.id);
  if (kind === 'change' && ids.length > 0) {
    const [{ told }] = await tx.query(TELLS_ALL, [clinicId, ids]);
    if (told) return;
  }
  if (wantsNone) return askWhetherToTell(tx, message, now);
  if (patient.unwanted.includes('call')) return;
  await tx.query(
    `insert into calls (clinic_id, id, patient_id, visit_id, message_id, reason, about, key, due_on, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (clinic_id, key) do nothing`,
    [
      ...[clinicId, newId(), patientId, visits[0]?.id ?? null, id, reason, kind, `message:${id}`],
      ...[dayAt(now, clinic.timeZone), new Date(now)],
    ],
  );
}

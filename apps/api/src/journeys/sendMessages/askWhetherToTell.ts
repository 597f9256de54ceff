import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { MessageToSend } from './letter/MessageToSend.js';

/**
 * What somebody asked for themselves they know; what the clinic changed they do not. Held, since the call that is written
 * points to it, and calls come after visits.
 */
const BY_CLINIC = /* sql */ `
  select v.id from visits v where v.clinic_id = $1 and v.id = any($2)
    and (v.state <> 'cancelled' or v.cancelled_by is distinct from 'patient')
  order by v.starts_at, v.id for key share of v`;

/**
 * Puts a patient who wants no contact at all on the call list when the clinic moved or cancelled their visit, for
 * somebody to decide whether to tell them; in place of whatever was to be decided about the same visit before.
 * @param now milliseconds since 1970
 */
export async function askWhetherToTell(
  tx: EntityManager,
  {
    clinicId,
    id,
    patientId,
    kind,
    clinic,
    visits,
  }: Pick<MessageToSend, 'clinicId' | 'id' | 'patientId' | 'kind' | 'clinic' | 'visits'>,
  now: number,
): Promise<void> {
  if (kind !== 'change' && kind !== 'cancellation') return;
  const ids = visits.map((visit) => visit.id);
  const [first]: { id: string }[] = await tx.query(BY_CLINIC, [clinicId, ids]);
  if (first === undefined) return;
  await tx.query(
    `update calls set state = 'void', version = version + 1
     where clinic_id = $1 and visit_id = any($2) and reason = 'no-contact' and state = 'open'`,
    [clinicId, ids],
  );
  await tx.query(
    `insert into calls (clinic_id, id, patient_id, visit_id, message_id, reason, about, key, due_on, created_at)
     values ($1, $2, $3, $4, $5, 'no-contact', $6, $7, $8, $9) on conflict (clinic_id, key) do nothing`,
    [
      ...[clinicId, newId(), patientId, first.id, id, kind, `message:${id}`],
      ...[dayAt(now, clinic.timeZone), new Date(now)],
    ],
  );
}

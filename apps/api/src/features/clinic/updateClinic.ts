import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { changedFields } from '../../audit/changedFields.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { readPhone } from '../../http/phone/readPhone.js';
import { invalid } from '../../http/problems/invalid.js';
import { Problem } from '../../http/problems/Problem.js';
import type { ClinicBody } from './ClinicBody.js';
import type { ClinicReply } from './ClinicReply.js';
import { getClinic } from './getClinic.js';
import { staleClinic } from './staleClinic.js';

/**
 * Changes the settings of the clinic.
 * @throws Problem 400 on a phone number that is none; 412 stale; 409 `zone_in_use` when visits exist, whose wall time would shift
 */
export async function updateClinic(
  tx: EntityManager,
  actor: Actor,
  body: ClinicBody,
  seen: number,
  today: Day,
): Promise<ClinicReply> {
  const before = await getClinic(tx, actor.clinicId, today);
  if (before.timeZone !== body.timeZone) await requireNoVisits(tx, actor.clinicId);
  const contact = contactOf(body, before);
  const [, count] = await tx.query(
    `update clinics set name = $3, time_zone = $4, country = $5, language = $6, policy = $7,
       due_days = coalesce($8, due_days), phone = $9, address = $10, version = version + 1
     where clinic_id = $1 and version = $2`,
    [
      actor.clinicId,
      seen,
      body.name,
      body.timeZone,
      body.country,
      body.language,
      JSON.stringify(body.policy),
      body.dueDays ?? null,
      contact.phone,
      contact.address,
    ],
  );
  if (count === 0) throw await staleClinic(tx, actor.clinicId);
  const fields = changedFields(before, { ...body, ...contact });
  await recordAudit(tx, actor, { action: 'update', subject: 'clinic', subjectId: actor.clinicId, fields });
  return getClinic(tx, actor.clinicId, today);
}

/** The number as it is kept. One that was written before it was checked stays while nobody changes it. */
function contactOf(
  { phone, address, country }: ClinicBody,
  before: ClinicReply,
): { phone: string | null; address: string | null } {
  const kept = {
    phone: before.phone ?? null,
    address: address === undefined ? (before.address ?? null) : address,
  };
  if (phone === undefined || phone === kept.phone) return kept;
  const number = phone === null ? null : readPhone(phone, country);
  if (phone !== null && number === null) throw invalid({ phone: { code: 'not_a_phone' } });
  return { ...kept, phone: number };
}

async function requireNoVisits(tx: EntityManager, clinicId: string): Promise<void> {
  const visits = await tx.query('select 1 from visits where clinic_id = $1 limit 1', [clinicId]);
  if (visits.length === 0) return;
  throw new Problem(409, 'zone_in_use', 'The time zone cannot change any more: visits are booked in it.');
}

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { messageChannel } from '../../database/fragments/messageChannel.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import type { MessageReply } from './MessageReply.js';
import { messageColumns } from './messageColumns.js';

const INSERT = /* sql */ `
  insert into messages (clinic_id, id, patient_id, kind, channel, language, key, send_after, created_by, created_at)
  select $1::uuid, $2::uuid, p.id, 'invitation', ${messageChannel},
    split_part(lower(coalesce(p.language, c.language)), '-', 1), $4::text,
    $5::timestamptz + coalesce(s.grace_seconds, 180) * interval '1 second', $6::uuid, $5::timestamptz
  from patients p join clinics c on c.clinic_id = p.clinic_id left join message_settings s on s.clinic_id = p.clinic_id
  where p.clinic_id = $1 and p.id = $3 on conflict (clinic_id, key) do nothing returning id`;

/**
 * Invites a patient to book their next visit, at most once a day.
 * @throws Problem 404, 409 `invited_today`
 */
export async function invite(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  { today, at }: { today: Day; at: number },
): Promise<MessageReply> {
  const { clinicId, membershipId } = actor;
  const known = await tx.query('select from patients where clinic_id = $1 and id = $2', [
    clinicId,
    patientId,
  ]);
  if (known.length === 0) throw notFound('patient');
  const key = `invitation:${patientId}:${today}`;
  const [made] = await tx.query(INSERT, [clinicId, newId(), patientId, key, new Date(at), membershipId]);
  if (made === undefined) throw new Problem(409, 'invited_today', 'This patient was invited today already.');
  const about = { subject: 'message', subjectId: made.id, patientIds: [patientId] };
  await recordAudit(tx, actor, { action: 'invite', ...about });
  const [{ patient_id: _, ...message }] = await tx.query(
    `select ${messageColumns} from messages m join patients p on p.clinic_id = m.clinic_id and p.id = m.patient_id
     where m.clinic_id = $1 and m.id = $2`,
    [clinicId, made.id],
  );
  return message;
}

import type { EntityManager } from 'typeorm';
import { messageChannel } from '../../../database/fragments/messageChannel.js';
import { newId } from '../../../database/newId.js';
import type { VisitTold } from '../../../database/VisitTold.js';
import type { NoticeKind } from './noticeFor.js';

/** One visit of a message. */
export interface ToldVisit {
  readonly visitId: string;
  readonly knew: VisitTold | null;
  readonly tells: VisitTold | null;
}

const STATEMENT = /* sql */ `
  with waiting as (
    select m.id from messages m
    where m.clinic_id = $1 and m.patient_id = $2 and m.kind = $3::text and m.state = 'waiting' and m.send_after > $6
    order by m.id limit 1 for update
  ), later as (
    select $6::timestamptz + coalesce(s.grace_seconds, 180) * interval '1 second' as at
    from clinics c left join message_settings s on s.clinic_id = c.clinic_id where c.clinic_id = $1
  ), made as (
    insert into messages (clinic_id, id, patient_id, kind, channel, language, key, send_after, created_by, created_at)
    select $1, $4::uuid, $2, $3::text, ${messageChannel},
      split_part(lower(coalesce(p.language, c.language)), '-', 1), $3::text || ':' || $4::uuid, later.at, $5::uuid, $6::timestamptz
    from patients p join clinics c on c.clinic_id = p.clinic_id
      left join message_settings s on s.clinic_id = p.clinic_id cross join later
    where p.clinic_id = $1 and p.id = $2 and not exists (select from waiting)
    returning id
  ), joined as (
    update messages m set send_after = later.at from waiting, later
    where m.clinic_id = $1 and m.id = waiting.id returning m.id
  )
  insert into message_visits (clinic_id, message_id, visit_id, knew, tells)
  select $1::uuid, message.id, v."visitId", v.knew, v.tells
  from (select id from made union all select id from joined) message
    cross join jsonb_to_recordset($7::jsonb) as v("visitId" uuid, knew jsonb, tells jsonb)
  on conflict (clinic_id, message_id, visit_id) do update set tells = excluded.tells`;

/** Writes a message about visits of one patient, or adds them to one of its kind that still waits. */
export async function saveNotice(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  patientId: string,
  kind: NoticeKind,
  visits: readonly ToldVisit[],
  at: Date,
): Promise<void> {
  const { clinicId, membershipId } = actor;
  await tx.query(STATEMENT, [clinicId, patientId, kind, newId(), membershipId, at, JSON.stringify(visits)]);
}

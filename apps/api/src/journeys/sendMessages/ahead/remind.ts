import type { EntityManager } from 'typeorm';
import { messageChannel } from '../../../database/fragments/messageChannel.js';
import { visitInstruction } from '../../../database/fragments/visitInstruction.js';
import { utc } from '../../../database/utc.js';
import { loadMessageRules } from '../../../features/messages/settings/loadMessageRules.js';
import { reminderSpans } from './reminderSpans.js';

/** Hours before a visit from which on a reminder would come too late. */
const TOO_LATE = 2;

/**
 * One for each visit and time: who was moved is reminded of the new time. Not who was booked or moved after the moment
 * of the reminder, since that told them; nor whose visit is not to take place as it is booked: the desk calls them.
 */
const REMIND = /* sql */ `
  with due as (
    select v.clinic_id, v.id as visit_id, v.patient_id, gen_random_uuid() as id,
      'reminder:' || v.id || ':' || extract(epoch from v.starts_at)::bigint as key,
      jsonb_build_object('startsAt', ${utc('v.starts_at')}, 'specialistId', v.specialist_id) as tells
    from jsonb_to_recordset($2::jsonb) as r("from" bigint, "to" bigint, due bigint)
      join visits v on v.clinic_id = $1 and v.state in ('booked', 'confirmed')
        and v.starts_at >= to_timestamp(r."from" / 1000) and v.starts_at < to_timestamp(r."to" / 1000)
        and v.created_at < to_timestamp(r.due / 1000) and (${visitInstruction}) is null
    where v.starts_at > $3::timestamptz + interval '${TOO_LATE} hours'
      and not exists (select from visit_steps s where s.clinic_id = v.clinic_id and s.visit_id = v.id
        and s.step = 'move' and s.undone_at is null and s.at >= to_timestamp(r.due / 1000))
  ), made as (
    insert into messages (clinic_id, id, patient_id, kind, channel, language, key, send_after, created_at)
    select d.clinic_id, d.id, d.patient_id, 'reminder', ${messageChannel},
      split_part(lower(coalesce(p.language, c.language)), '-', 1), d.key, $3::timestamptz, $3::timestamptz
    from due d join patients p on p.clinic_id = d.clinic_id and p.id = d.patient_id
      join clinics c on c.clinic_id = d.clinic_id left join message_settings s on s.clinic_id = d.clinic_id
    on conflict (clinic_id, key) do nothing returning id
  )
  insert into message_visits (clinic_id, message_id, visit_id, knew, tells)
  select d.clinic_id, d.id, d.visit_id, d.tells, d.tells from due d join made on made.id = d.id`;

/**
 * Writes the reminders of a clinic that are due by now, each once, whoever else does the same.
 * @param now milliseconds since 1970
 */
export async function remind(
  tx: EntityManager,
  { clinicId, zone }: { clinicId: string; zone: string },
  now: number,
): Promise<void> {
  const spans = reminderSpans(now, zone, await loadMessageRules(tx, clinicId));
  if (spans.length > 0) await tx.query(REMIND, [clinicId, JSON.stringify(spans), new Date(now)]);
}

import type { EntityManager } from 'typeorm';
import { messageChannel } from '../../../database/fragments/messageChannel.js';
import { utc } from '../../../database/utc.js';
import type { MessageToSend } from './MessageToSend.js';

const QUERY = /* sql */ `
  select m.clinic_id as "clinicId", m.id, m.patient_id as "patientId", m.kind, m.language, m.handed_at as "handedAt",
    m.attempts, ${messageChannel} as channel,
    json_build_object('name', c.name, 'timeZone', c.time_zone, 'language', c.language, 'phone', c.phone) as clinic,
    json_build_object('name', p.given || ' ' || p.family, 'firstName', coalesce(p.preferred, p.given),
      'email', p.email, 'phone', p.phone, 'unwanted', p.no_messages_by) as patient,
    coalesce((select json_agg(json_build_object('id', v.id, 'version', v.version, 'state', v.state,
        'startsAt', ${utc('v.starts_at')}, 'endsAt', ${utc('v.ends_at')}, 'specialistId', v.specialist_id,
        'specialist', h.display_name, 'knew', mv.knew, 'tells', mv.tells) order by v.starts_at)
      from message_visits mv join visits v on v.clinic_id = mv.clinic_id and v.id = mv.visit_id
        join memberships h on h.clinic_id = v.clinic_id and h.id = v.specialist_id
      where mv.clinic_id = m.clinic_id and mv.message_id = m.id), '[]') as visits
  from messages m join patients p on p.clinic_id = m.clinic_id and p.id = m.patient_id
    join clinics c on c.clinic_id = m.clinic_id left join message_settings s on s.clinic_id = m.clinic_id
  where m.clinic_id = $1 and m.id = $2 and m.state = 'sending'
  for update of m for share of p`;

/**
 * A message whose turn has come, held until the transaction ends; null when somebody else has dealt with it. Its patient
 * is held too: whoever writes down that they want no messages, or another address, is done before or comes after.
 */
export async function loadMessage(
  tx: EntityManager,
  clinicId: string,
  messageId: string,
): Promise<MessageToSend | null> {
  const [message] = await tx.query(QUERY, [clinicId, messageId]);
  return message ?? null;
}

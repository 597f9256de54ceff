import { patientLabel } from '../../database/fragments/patientLabel.js';
import { utc } from '../../database/utc.js';

/** A message `m` of patient `p` as it goes over the wire, without what it says. */
export const messageColumns = /* sql */ `m.patient_id, m.id, ${patientLabel} as patient, m.kind, m.channel, m.language,
  m.state, ${utc('m.send_after')} as "sendAfter", ${utc('m.sent_at')} as "sentAt", m.failure, m.transport,
  coalesce((select json_agg(json_build_object('id', v.id, 'startsAt', ${utc('v.starts_at')}) order by v.starts_at)
    from message_visits mv join visits v on v.clinic_id = mv.clinic_id and v.id = mv.visit_id
    where mv.clinic_id = m.clinic_id and mv.message_id = m.id), '[]') as visits,
  ${utc('m.created_at')} as "createdAt"`;

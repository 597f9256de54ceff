import { patientLabel } from '../../../database/fragments/patientLabel.js';
import { answerStands } from '../../../database/fragments/patientSaid.js';
import { utc } from '../../../database/utc.js';

/** The latest message that tells of the time that a visit has now. */
const TOLD = /* sql */ `(select json_build_object('state', m.state, 'channel', m.channel,
      'at', ${utc('coalesce(m.sent_at, m.send_after)')})
    from message_visits mv join messages m on m.clinic_id = mv.clinic_id and m.id = mv.message_id
    where mv.clinic_id = k.clinic_id and mv.visit_id = k.visit_id and k.now_at is not null and m.state <> 'cancelled'
      and (mv.tells ->> 'startsAt')::timestamptz = k.now_at
    order by m.send_after desc, m.id desc limit 1)`;

/** A call `k` to patient `p` as it goes over the wire. */
export const callColumns = /* sql */ `k.patient_id, k.id, k.version, ${patientLabel} as patient, p.phone, p.language,
  k.reason, k.about, case when v.id is not null then
    json_build_object('id', v.id, 'startsAt', ${utc('v.starts_at')}) end as visit,
  ${utc('k.was_at')} as "wasAt", ${utc('k.now_at')} as "nowAt",
  case when k.now_at is not null then
    (select h.display_name from memberships h where h.clinic_id = v.clinic_id and h.id = v.specialist_id) end as specialist,
  ${TOLD} as told,
  k.state, k.due_on as "dueOn", k.attempts, k.outcome, k.note,
  (select h.display_name from memberships h where h.clinic_id = k.clinic_id and h.id = k.changed_by) as "changedBy",
  ${utc('k.changed_at')} as "changedAt", k.before is not null as undoable`;

/** What a call `k` is read from. */
export const callSource = /* sql */ `from calls k join patients p on p.clinic_id = k.clinic_id and p.id = k.patient_id
  left join visits v on v.clinic_id = k.clinic_id and v.id = k.visit_id
  where k.clinic_id = $1`;

/**
 * Whether what a rescue left to be told is still true: the visit stands where it says, it has not lost that place too,
 * and nobody has dealt with it otherwise, by another time, a confirmation, a cancellation, or because the patient is here.
 */
const changeStands = /* sql */ `(v.state in ('booked', 'confirmed') and v.starts_at = coalesce(k.now_at, k.was_at)
  and (k.reason = 'no-place' or ${answerStands} and not exists (select from calls l
    where l.clinic_id = k.clinic_id and l.visit_id = k.visit_id and l.reason = 'no-place' and l.state = 'open'
      and l.id > k.id)))`;

/**
 * Calls of clinic `$1`; none after a treatment that was not done after all, about an answer or a change that was dealt
 * with otherwise, or to whoever does not want to be called, unless it is to be decided whether to tell them.
 */
export const callsWithin = /* sql */ `${callSource} and k.state <> 'void'
    and (k.reason = 'no-contact' or not 'call' = any(p.no_messages_by))
    and (k.reason <> 'follow-up' or v.state = 'done')
    and (k.reason not in ('cannot-come', 'in-vain') or k.state = 'reached' or ${answerStands})
    and (k.reason not in ('moved', 'no-place', 'as-before') or k.state = 'reached' or ${changeStands})
    and (k.reason <> 'no-contact' or coalesce(k.now_at, k.was_at) is null or k.state = 'reached'
      or v.state in ('booked', 'confirmed') and v.starts_at = coalesce(k.now_at, k.was_at))`;

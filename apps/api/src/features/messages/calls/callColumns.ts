import { patientLabel } from '../../../database/fragments/patientLabel.js';
import { answerStands } from '../../../database/fragments/patientSaid.js';
import { utc } from '../../../database/utc.js';

/** A call `k` to patient `p` as it goes over the wire. */
export const callColumns = /* sql */ `k.patient_id, k.id, k.version, ${patientLabel} as patient, p.phone, p.language,
  k.reason, k.about, case when v.id is not null then
    json_build_object('id', v.id, 'startsAt', ${utc('v.starts_at')}) end as visit,
  k.state, k.due_on as "dueOn", k.attempts, k.note,
  (select h.display_name from memberships h where h.clinic_id = k.clinic_id and h.id = k.changed_by) as "changedBy",
  ${utc('k.changed_at')} as "changedAt", k.before is not null as undoable`;

/** What a call `k` is read from. */
export const callSource = /* sql */ `from calls k join patients p on p.clinic_id = k.clinic_id and p.id = k.patient_id
  left join visits v on v.clinic_id = k.clinic_id and v.id = k.visit_id
  where k.clinic_id = $1`;

/**
 * Calls of clinic `$1`; none after a treatment that was not done after all, about an answer that was dealt with
 * otherwise, or to whoever does not want to be called, unless it is to be decided whether to tell them.
 */
export const callsWithin = /* sql */ `${callSource} and k.state <> 'void' and (k.reason = 'no-contact' or not 'call' = any(p.no_messages_by))
    and (k.reason <> 'follow-up' or v.state = 'done')
    and (k.reason not in ('cannot-come', 'in-vain') or k.state = 'reached' or ${answerStands})`;

import { patientLabel } from '../../database/fragments/patientLabel.js';
import { patientSaid } from '../../database/fragments/patientSaid.js';
import { visitInstruction } from '../../database/fragments/visitInstruction.js';
import { visitWork } from '../../database/fragments/visitWork.js';
import { utc } from '../../database/utc.js';

/**
 * The visits between `$2` and `$3`, in order of time, as rows of `part`, `patient_id` and `row`; those of the
 * specialist `$4` alone where `$5` says so. `$6` is now, for who waits.
 */
export const todayVisits = /* sql */ `select 'visit' as part, v.patient_id, json_build_object(
    'id', v.id, 'version', v.version, 'startsAt', ${utc('v.starts_at')}, 'endsAt', ${utc('v.ends_at')},
    'patient', ${patientLabel}, 'kind', v.kind, 'protocolCode', v.protocol_code,
    'label', coalesce(w.label, v.protocol_code, v.kind), 'sessions', coalesce(w.sessions, '[]'),
    'planId', v.plan_id, 'specialist', json_build_object('id', m.id, 'name', m.display_name),
    'room', json_build_object('id', r.id, 'name', r.name), 'state', v.state, 'urgent', v.urgent,
    'arrivedAt', ${utc('v.arrived_at')}, 'startedAt', ${utc('v.started_at')}, 'doneAt', ${utc('v.done_at')},
    'mine', v.specialist_id = $4, 'instruction', ${visitInstruction}, 'patientSaid', ${patientSaid},
    'minutesWaiting', case when v.state = 'arrived'
      then greatest(0, floor(extract(epoch from $6::timestamptz - v.arrived_at) / 60)::int) end) as row
  from visits v
    join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    join memberships m on m.clinic_id = v.clinic_id and m.id = v.specialist_id
    join rooms r on r.clinic_id = v.clinic_id and r.id = v.room_id
    ${visitWork}
  where v.clinic_id = $1 and v.starts_at >= $2 and v.starts_at < $3 and v.state <> 'cancelled'
    and (not $5::boolean or v.specialist_id = $4)
  order by v.starts_at, v.id`;

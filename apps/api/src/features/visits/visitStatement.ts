import { lostPlaces } from '../../database/fragments/lostPlaces.js';
import { overrideLapsed } from '../../database/fragments/overrideLapsed.js';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { patientSaid } from '../../database/fragments/patientSaid.js';
import { visitInstruction } from '../../database/fragments/visitInstruction.js';
import { visitWork } from '../../database/fragments/visitWork.js';
import { utc } from '../../database/utc.js';

const shared = /* sql */ `v.patient_id, v.id, v.version, ${patientLabel} as patient, v.kind,
  v.protocol_code as "protocolCode", coalesce(w.label, v.protocol_code, v.kind) as label, v.plan_id as "planId",
  coalesce(w.sessions, '[]') as sessions, json_build_object('id', m.id, 'name', m.display_name) as specialist,
  json_build_object('id', r.id, 'name', r.name) as room,
  (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
    from claims k join devices d on d.clinic_id = k.clinic_id and d.id = k.resource_id
    where k.clinic_id = v.clinic_id and k.visit_id = v.id and k.role = 'device') as devices,
  v.starts_at as "startsAt", v.ends_at as "endsAt", v.state, v.urgent, v.arrived_at as "arrivedAt",
  v.started_at as "startedAt", v.done_at as "doneAt", v.cancel_reason as "cancelReason",
  v.cancelled_by as "cancelledBy", v.cancelled_ahead as "cancelledAhead", v.extra_minutes as "extraMinutes",
  ${visitInstruction} as instruction, ${lostPlaces} as "lostTo", ${patientSaid} as "patientSaid",
  (select jsonb_build_object('earliest', max(s.earliest_on), 'latest', min(s.latest_on))
    from visit_sessions vs join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
    where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live and s.state = 'booked'
    having bool_and(s.earliest_on is not null)) as "window",
  (select t.step from visit_steps t where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.undone_at is null
    order by t.id desc limit 1) as undoable`;

/** Why something was done against a rule, what the check found, what was given: for readers of the chart only. */
const chart = /* sql */ `, v.urgent_reason as "urgentReason", v.override_reason as "overrideReason",
  v.override_reason is not null and ${overrideLapsed.partly('v')} as "overrideLapsed",
  (select json_build_object('outcome', k.outcome, 'findings', k.findings, 'reason', k.reason,
      'at', ${utc('k.checked_at')}, 'steps', (select coalesce(json_agg(json_build_object('sessionId', c.session_id,
        'code', c.step_code, 'done', c.done) order by c.step_code, c.session_id), '[]')
        from care_step_ticks c where c.clinic_id = k.clinic_id and c.visit_id = k.visit_id))
    from visit_checks k where k.clinic_id = v.clinic_id and k.visit_id = v.id
    order by k.id desc limit 1) as "check",
  (select coalesce(json_agg(json_build_object('id', t.id, 'sessionId', t.session_id,
      'protocolCode', t.protocol_code, 'area', t.area, 'product', t.product, 'amount', t.amount, 'unit', t.unit,
      'lot', t.lot, 'reaction', t.reaction, 'notes', t.notes, 'doneOn', t.done_on) order by t.id), '[]')
    from treatment_records t where t.clinic_id = v.clinic_id and t.visit_id = v.id) as records`;

/** Selects visits of `$1` as they go over the wire, shaped by who asks; conditions and order follow. */
export const visitStatement = (readsChart: boolean): string => /* sql */ `
  select ${shared}${readsChart ? chart : ''}
  from visits v
    join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    join memberships m on m.clinic_id = v.clinic_id and m.id = v.specialist_id
    join rooms r on r.clinic_id = v.clinic_id and r.id = v.room_id
    ${visitWork}
  where v.clinic_id = $1`;

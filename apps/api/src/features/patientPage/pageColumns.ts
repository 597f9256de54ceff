import { visitInstruction } from '../../database/fragments/visitInstruction.js';
import { visitWork } from '../../database/fragments/visitWork.js';
import { utc } from '../../database/utc.js';

const sessions = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'ordinal', s.ordinal, 'kind', s.kind, 'state', s.state,
    'on', coalesce(s.done_on, s.booked_on), 'window', case when s.earliest_on is not null then
      jsonb_build_object('earliest', s.earliest_on, 'ideal', s.ideal_on, 'latest', s.latest_on) end)
    order by s.ordinal, s.kind desc), '[]')
  from plan_sessions s where s.clinic_id = c.clinic_id and s.course_id = c.id)`;

/** The plans of patient `p`, newest first: treatments, days and windows, never why a day is what it is. */
export const plansColumn = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'version', n.version, 'status', n.state,
    'assessmentId', n.assessment_id, 'draftedAt', ${utc('n.drafted_at')},
    'draftedBy', (select m.display_name from memberships m where m.clinic_id = n.clinic_id and m.id = n.drafted_by),
    'approvedAt', ${utc('n.approved_at')},
    'approvedBy', (select m.display_name from memberships m where m.clinic_id = n.clinic_id and m.id = n.approved_by),
    'cycleDays', n.cycle->'days',
    'courses', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'protocolCode', v.code, 'area', c.area,
        'rhythm', c.rhythm, 'prepaid', c.prepaid_sessions, 'sessions', ${sessions}) order by c.position), '[]')
      from courses c join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
      where c.clinic_id = n.clinic_id and c.plan_id = n.id)) order by n.id desc), '[]')
  from plans n where n.clinic_id = p.clinic_id and n.patient_id = p.id)`;

/** The latest visits of patient `p`. Why something was done against a rule stands in the chart. */
export const visitsColumn = (chart: boolean): string => /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'version', v.version, 'kind', v.kind,
    'protocolCode', v.protocol_code, 'label', coalesce(w.label, v.protocol_code, v.kind),
    'startsAt', ${utc('v.starts_at')}, 'endsAt', ${utc('v.ends_at')}, 'state', v.state,
    'specialist', jsonb_build_object('id', m.id, 'name', m.display_name),
    'room', jsonb_build_object('id', r.id, 'name', r.name), 'urgent', v.urgent, 'planId', v.plan_id,
    'instruction', ${visitInstruction}${
      chart ? `, 'urgentReason', v.urgent_reason, 'overrideReason', v.override_reason` : ''
    }) order by v.starts_at desc), '[]')
  from (select * from visits where clinic_id = p.clinic_id and patient_id = p.id and not taken_back
      order by starts_at desc limit 200) v
    join memberships m on m.clinic_id = v.clinic_id and m.id = v.specialist_id
    join rooms r on r.clinic_id = v.clinic_id and r.id = v.room_id
    ${visitWork})`;

/** What the latest submitted intake of patient `p` said otherwise than the record, while nobody has decided. */
export const differencesColumn = /* sql */ `(
  select coalesce(jsonb_agg(d || jsonb_build_object('intakeId', i.id, 'at', ${utc('i.submitted_at')})), '[]')
  from (select * from intakes where clinic_id = p.clinic_id and patient_id = p.id and submitted_at is not null
      order by submitted_at desc, id desc limit 1) i
    cross join jsonb_array_elements(i.differences) d)`;

/** The intakes of patient `p`, newest first: where they stand, nothing of what was answered. */
export const intakesColumn = (chart: boolean): string => /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'version', i.version, 'status', i.state,
    'openedAt', ${utc('i.opened_at')}, 'openedBy', o.display_name,
    'submittedAt', ${utc('i.submitted_at')}, 'submittedBy', s.display_name${
      chart
        ? `, 'assessmentId', (select t.id from assessments t
            where t.clinic_id = i.clinic_id and t.patient_id = i.patient_id and t.intake_id = i.id
      order by t.id desc limit 1)`
        : ''
    }) order by i.id desc), '[]')
  from intakes i
    left join memberships o on o.clinic_id = i.clinic_id and o.id = i.opened_by
    left join memberships s on s.clinic_id = i.clinic_id and s.id = i.submitted_by
  where i.clinic_id = p.clinic_id and i.patient_id = p.id)`;

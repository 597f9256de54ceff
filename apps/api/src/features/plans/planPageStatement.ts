import { utc } from '../../database/utc.js';
import { eventAboutColumn } from './eventAboutColumn.js';
import { lastStepColumns } from './lastStepColumns.js';
import { storedPlanColumns } from './planStatement.js';
import { reopeningsColumn } from './reopenings/reopeningsColumn.js';

const visits = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'startsAt', ${utc('v.starts_at')}, 'state', v.state,
    'specialist', jsonb_build_object('id', m.id, 'name', m.display_name),
    'room', jsonb_build_object('id', r.id, 'name', r.name))), '[]')
  from visits v
    join memberships m on m.clinic_id = v.clinic_id and m.id = v.specialist_id
    join rooms r on r.clinic_id = v.clinic_id and r.id = v.room_id
  where v.clinic_id = p.clinic_id and v.plan_id = p.id)`;

const events = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'at', ${utc('e."at"')},
    'by', m.display_name, 'changes', e.changes, 'undoneBy', e.undone_by, 'hasBefore', e."before" is not null,
    'about', ${eventAboutColumn})
    order by e.id), '[]')
  from plan_events e join memberships m on m.clinic_id = e.clinic_id and m.id = e."by"
  where e.clinic_id = p.clinic_id and e.plan_id = p.id)`;

/** As written with the step that still stands. */
const stoppedBecause = /* sql */ `(
  select e.occurrence ->> 'reason' from plan_events e
  where e.clinic_id = p.clinic_id and e.plan_id = p.id and p.state = 'stopped'
    and e.kind = 'stopped' and e.undone_by is null
  order by e.id desc limit 1)`;

/** The newest for each finding. */
const acceptances = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('finding', f.finding_code, 'reasonCode', f.reason_code,
    'reason', f.reason, 'by', m.display_name, 'at', ${utc('f.accepted_at')}) order by f.accepted_at), '[]')
  from (select distinct on (finding_code) * from finding_acceptances
      where clinic_id = p.clinic_id and plan_id = p.id order by finding_code, accepted_at desc, id desc) f
    join memberships m on m.clinic_id = f.clinic_id and m.id = f.accepted_by)`;

/** Latest last. */
const ticks = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('sessionId', k.session_id, 'code', k.step_code, 'done', k.done,
    'on', (k.noted_at at time zone z.time_zone)::date, 'by', m.display_name) order by k.noted_at, k.id), '[]')
  from plan_sessions s
    join care_step_ticks k on k.clinic_id = s.clinic_id and k.session_id = s.id
    join memberships m on m.clinic_id = k.clinic_id and m.id = k.noted_by
    join clinics z on z.clinic_id = k.clinic_id
  where s.clinic_id = p.clinic_id and s.plan_id = p.id)`;

/** Selects a `PlanPage`: plan `$2` of clinic `$1`. */
export const planPageStatement = /* sql */ `
  select p.patient_id, ${storedPlanColumns},
    jsonb_build_object('id', t.id, 'name', t.given || ' ' || t.family,
      'number', stratum_patient_number(t.number), 'born', t.born) as patient,
    d.display_name as "draftedBy", p.drafted_at as "draftedAt",
    a.display_name as "approvedBy", p.approved_at as "approvedAt",
    ${stoppedBecause} as "stoppedBecause", case when p.state = 'paused' then ${lastStepColumns.reason} end as "pausedBecause", ${visits} as visits, ${events} as events, ${acceptances} as acceptances,
    ${reopeningsColumn} as reopenings,
    ${ticks} as ticks
  from plans p
    join patients t on t.clinic_id = p.clinic_id and t.id = p.patient_id
    join memberships d on d.clinic_id = p.clinic_id and d.id = p.drafted_by
    left join memberships a on a.clinic_id = p.clinic_id and a.id = p.approved_by
  where p.clinic_id = $1 and p.id = $2`;

import { patientLabel } from '../../database/fragments/patientLabel.js';
import { utc } from '../../database/utc.js';

const MOST = 10;

/** Visits to come of `plans n` that stand on days which their sessions do not have any more. */
const flagged = /* sql */ `(select count(distinct vs.visit_id) from plan_sessions s
    join visit_sessions vs on vs.clinic_id = s.clinic_id and vs.session_id = s.id and vs.live
  where s.clinic_id = n.clinic_id and s.plan_id = n.id and s.state = 'booked'
    and not exists (select from jsonb_array_elements(s."window" -> 'ranges') r
      where s.booked_on between (r ->> 'first')::date and (r ->> 'last')::date))`;

/** The plans under way that a specialist has to decide on after answers changed, the longest waiting first. */
export const todayDecisions = /* sql */ `(select 'decide' as part, n.patient_id, json_build_object('planId', n.id,
    'patient', ${patientLabel}, 'news', w.news, 'flagged', ${flagged}, 'openedAt', ${utc('w.opened_at')}) as row
  from plans n
    join patients p on p.clinic_id = n.clinic_id and p.id = n.patient_id
    cross join lateral (select sum(jsonb_array_length(o.news))::int as news, min(o.opened_at) as opened_at
      from plan_reopenings o
      where o.clinic_id = n.clinic_id and o.plan_id = n.id and o.decided_at is null) w
  where n.clinic_id = $1 and n.state in ('approved', 'paused') and w.opened_at is not null
  order by w.opened_at, n.id limit ${MOST})`;

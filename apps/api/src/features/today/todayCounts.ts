/** How many intakes are in each state, as the only row of its part. */
export const intakeCounts = /* sql */ `select 'intakes' as part, null::uuid as patient_id, json_build_object(
    'inProgress', count(*) filter (where state = 'in-progress'),
    'submitted', count(*) filter (where state = 'submitted'),
    'assessed', count(*) filter (where state = 'assessed')) as row
  from intakes where clinic_id = $1`;

/** What waits for somebody's signature. */
export const signOffCounts = /* sql */ `select 'sign-off' as part, null::uuid as patient_id, json_build_object(
    'assessments', (select count(*) from assessments where clinic_id = $1 and state = 'draft'),
    'plans', (select count(*) from plans where clinic_id = $1 and state = 'draft'),
    'protocols', (select count(*) from protocols where clinic_id = $1 and state = 'unsigned')) as row`;

const today = (condition: string) => /* sql */ `(select count(*) from visits v
  where v.clinic_id = $1 and v.starts_at >= $2 and v.starts_at < $3 and ${condition})`;

/** Shares are between 0 and 1, and null where there is nothing to count. */
export const todayFigures = /* sql */ `select 'figures' as part, null::uuid as patient_id, json_build_object(
    'visits', ${today(`v.state <> 'cancelled'`)}, 'done', ${today(`v.state = 'done'`)},
    'missed', ${today(`v.state = 'missed'`)}, 'cancelled', ${today(`v.state = 'cancelled' and not v.taken_back`)},
    'urgent', ${today(`v.urgent and v.state <> 'cancelled'`)},
    'noShowRate30', (select round(avg(case when v.state = 'missed' then 1.0 else 0 end), 3) from visits v
      where v.clinic_id = $1 and v.state in ('done', 'missed')
        and v.starts_at >= $3::timestamptz - interval '30 days' and v.starts_at < $3),
    'inWindow90', (select round(avg(case when s.done_on <= coalesce(s.latest_on, s.done_on) then 1.0 else 0 end), 3)
      from plan_sessions s where s.clinic_id = $1 and s.state = 'done'
        and s.done_on > $7::date - 90 and s.earliest_on is not null)) as row`;

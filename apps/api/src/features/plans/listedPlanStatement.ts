import { lastStepColumns } from './lastStepColumns.js';
import { toBook } from './planListRules.js';
import { undecided } from './reopenings/reopeningsColumn.js';

const courses = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('protocolCode', v.code, 'area', c.area, 'done', n.done,
    'booked', n.booked, 'of', n.of) order by c.position), '[]')
  from courses c
    join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
    cross join lateral (
      select count(*) filter (where s.state = 'done') as done,
        count(*) filter (where s.state = 'booked') as booked, count(*) as of
      from plan_sessions s
      where s.clinic_id = c.clinic_id and s.course_id = c.id and s.kind = 'treatment') n
  where c.clinic_id = p.clinic_id and c.plan_id = p.id)`;

/** The last allowed day that passed first, and how far the session that is farthest out lies after its own. */
const drift = (today: string) => /* sql */ `(
  select jsonb_build_object('since', min(s.latest_on), 'days', max(coalesce(s.booked_on, ${today}) - s.latest_on))
  from plan_sessions s where s.clinic_id = p.clinic_id and s.plan_id = p.id and p.state = 'approved'
    and s.state in ('planned', 'booked') and s.latest_on < coalesce(s.booked_on, ${today})
  having count(*) > 0)`;

const reopenedAt = /* sql */ `(select min(o.opened_at) from plan_reopenings o where ${undecided})`;

/** What is undecided and why a plan does not go on tell of the patient; nobody else can sort by it either. */
const ofTheChart = /* sql */ `
    ${reopenedAt} as "reopenedAt",
    (select coalesce(jsonb_agg(n order by o.id), '[]')
      from plan_reopenings o cross join jsonb_array_elements(o.news) n where ${undecided}) as news,
    ${lastStepColumns.reason} as because,`;

/**
 * Selects plans of `$1` as their list shows them, shaped by who asks; conditions and order follow.
 * @param today SQL for the day of today
 */
export const listedPlanStatement = (readsChart: boolean, today: string): string => /* sql */ `
  select p.patient_id, p.id, p.version, p.state as status,
    jsonb_build_object('id', t.id, 'name', t.given || ' ' || t.family,
      'number', stratum_patient_number(t.number)) as patient,
    ${courses} as courses,
    (select min(coalesce(s.booked_on, s.ideal_on)) from plan_sessions s
     where s.clinic_id = p.clinic_id and s.plan_id = p.id and s.state in ('planned', 'booked')) as "nextOn",
    ${readsChart ? ofTheChart : /* sql */ `null::timestamptz as "reopenedAt",`}
    ${drift(today)} as drift, ${lastStepColumns.at} as "endedAt", m.display_name as "draftedBy",
    (${toBook}) as "toBook", p.drafted_at as "draftedAt", p.approved_at as "approvedAt"
  from plans p join patients t on t.clinic_id = p.clinic_id and t.id = p.patient_id
    join memberships m on m.clinic_id = p.clinic_id and m.id = p.drafted_by
  where p.clinic_id = $1`;

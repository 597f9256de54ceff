import { utc } from '../../database/utc.js';

/** What was said about the allergies of patient `p`, for the weighing of statements. */
export const allergyStatements = /* sql */ `(
  select coalesce(jsonb_agg(said), '[]') from (
    select jsonb_build_object('id', f.id, 'code', f.code, 'answer', f.answer, 'origin', f.origin,
      'intakeId', case when f.origin = 'intake' then f.origin_id end, 'at', ${utc('f.recorded_at')},
      'reviewed', f.reviewed_at is not null) as said
    from patient_facts f
    where f.clinic_id = p.clinic_id and f.patient_id = p.id
      and f.taken_back_at is null and (f.code = 'anaphylaxis' or f.code like 'allergy-%')
    union all
    select jsonb_build_object('id', e.id, 'code', c.key, 'answer', c.value, 'origin', 'examination',
      'intakeId', e.intake_id, 'at', ${utc('e.examined_at')}, 'reviewed', true)
    from examinations e cross join jsonb_each(e.corrections) c
    where e.clinic_id = p.clinic_id and e.patient_id = p.id
      and (c.key = 'anaphylaxis' or c.key like 'allergy-%')) statements)`;

/** What the patient ticked on the latest form that was handed in, with what no rule knows, such as latex. */
export const tickedAllergies = /* sql */ `(
  select jsonb_build_object('ticked', a.value, 'other', t.value)
  from intakes i
    join intake_answers a on a.clinic_id = i.clinic_id and a.intake_id = i.id and a.question = 'allergies'
    left join intake_answers t on t.clinic_id = i.clinic_id and t.intake_id = i.id and t.question = 'allergy-other'
  where i.clinic_id = p.clinic_id and i.patient_id = p.id and i.state <> 'in-progress'
  order by i.submitted_at desc limit 1)`;

/** Facts on which the newest word of the desk is no plain "no", and no specialist has looked at it. */
export const toReview = /* sql */ `(
  select count(*)::int from (
    select distinct on (f.code) f.answer from patient_facts f
    where f.clinic_id = p.clinic_id and f.patient_id = p.id and f.origin = 'desk' and f.reviewed_at is null
      and f.taken_back_at is null
    order by f.code, f.recorded_at desc, f.id desc) told
  where told.answer <> '"no"')`;

/** What a plan under way, or the latest assessment without one, says about when something may be booked. */
export const outlook = /* sql */ `jsonb_build_object(
  'plan', (select jsonb_build_object('state', n.state,
      'nextFrom', min(s.earliest_on) filter (where s.state = 'planned' and s.kind = 'treatment'),
      'unsolved', count(*) filter (where s.state = 'planned' and s.earliest_on is null),
      'blocked', coalesce(bool_and(s.earliest_on is null)
        filter (where s.state in ('planned', 'booked') and s.kind <> 'review'), false),
      'bookedOn', coalesce(jsonb_agg(s.booked_on) filter (where s.state = 'booked' and s.kind <> 'review'), '[]'))
    from plans n join plan_sessions s on s.clinic_id = n.clinic_id and s.plan_id = n.id
    where n.clinic_id = p.clinic_id and n.patient_id = p.id and n.state in ('draft', 'approved', 'paused')
    group by n.id, n.state order by n.id desc limit 1),
  'advice', (select jsonb_build_object('recommendation', a.advice->'recommendation') from assessments a
    where a.clinic_id = p.clinic_id and a.patient_id = p.id order by a.id desc limit 1),
  'stopped', exists (select from visits v
    where v.clinic_id = p.clinic_id and v.patient_id = p.id and v.state in ('booked', 'confirmed', 'arrived')
      and (select k.outcome from visit_checks k where k.clinic_id = v.clinic_id and k.visit_id = v.id
        order by k.id desc limit 1) = 'stopped'),
  'toDecide', exists (select from plan_reopenings o join plans n on n.clinic_id = o.clinic_id and n.id = o.plan_id
    where n.clinic_id = p.clinic_id and n.patient_id = p.id and n.state in ('approved', 'paused')
      and o.decided_at is null))`;

/**
 * The findings of the latest assessment, signed or draft, as it is stored; one row for each protocol, null before
 * the first assessment. With an approved plan those that concern what is planned; without one those about what was
 * recommended, and whatever rules out, delays or cautions about anything else.
 */
export const findingsColumn = /* sql */ `(
  select (
    select coalesce(jsonb_agg(jsonb_build_object('code', f->>'code', 'severity', f->>'severity',
      'until', f->>'until', 'from', f#>>'{from,code}', 'protocol', pr->>'code')), '[]')
    from (select
        (select array_agg(v.code) from courses c
            join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
          where c.clinic_id = p.clinic_id and c.plan_id = (select n.id from plans n
            where n.clinic_id = p.clinic_id and n.patient_id = p.id and n.state in ('approved', 'paused')
            order by n.id desc limit 1)) as planned,
        (select array_agg(o) from jsonb_array_elements(a.advice#>'{recommendation,because}') b
          cross join jsonb_array_elements_text(b->'option') o) as recommended) wanted
      cross join jsonb_array_elements(a.advice->'protocols') pr
      cross join jsonb_array_elements(pr->'findings') f
    where pr->>'code' = any(coalesce(wanted.planned, wanted.recommended))
      or (wanted.planned is null and f->>'severity' in ('absolute', 'defer', 'caution')
        and f->>'code' <> 'not-answered'))
  from assessments a where a.clinic_id = p.clinic_id and a.patient_id = p.id
  order by a.id desc limit 1)`;

/** What a specialist saw goes before what an assessment was drawn from. */
export const phototypeColumn = /* sql */ `coalesce(
  (select e.phototype from examinations e
    where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.phototype is not null
    order by e.examined_at desc limit 1),
  (select (a.input->>'phototype')::int from assessments a
    where a.clinic_id = p.clinic_id and a.patient_id = p.id order by a.id desc limit 1))`;

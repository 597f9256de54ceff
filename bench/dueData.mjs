/** A clinic of many years: two plans a patient, each of six sessions three weeks apart. */
export const size = { specialists: 60, plans: Number(process.env['BENCH_PLANS'] ?? 100_000) };

const ZONE = `at time zone 'Europe/Berlin'`;

/**
 * What is put in. Of a hundred plans 82 run; of these a fifth has its next session not booked, at most two are booked
 * ahead, one booked session in 37 and one done in 40 lies nine days after its ideal one, three after its latest.
 */
const statements = [
  `create temp table staff as select n, uuidv7() as account, uuidv7() as id, uuidv7() as room
   from generate_series(1, ${size.specialists}) n`,
  `insert into accounts (id, email, name) select account, 'staff' || n || '@bench.example', 'Staff ' || n from staff`,
  `insert into resources (clinic_id, id, kind)
   select $1::uuid, id, 'specialist' from staff union all select $1::uuid, room, 'room' from staff`,
  `insert into memberships (clinic_id, id, account_id, display_name, roles)
   select $1::uuid, id, account, 'Dr. Staff ' || n, '{specialist}' from staff`,
  `insert into rooms (clinic_id, id, name, kind, position) select $1::uuid, room, 'Room ' || n, 'treatment', n from staff`,
  `create temp table people as select n, uuidv7() as id from generate_series(1, ${Math.ceil(size.plans / 2)}) n`,
  `insert into resources (clinic_id, id, kind) select $1::uuid, id, 'patient' from people`,
  `insert into patients (clinic_id, id, number, given, family, born, phone)
   select $1::uuid, id, n, 'Given' || n % 97, 'Family-' || to_hex(n), date '1980-01-01', '+4930' || lpad(n::text, 7, '0')
   from people`,
  `insert into intakes (clinic_id, id, patient_id, form_id, state, opened_by, submitted_at, submitted_by)
   select f.clinic_id, uuidv7(), p.id, f.id, 'assessed', s.id, now(), s.id
   from intake_forms f, people p, staff s where f.clinic_id = $1 and p.n = 1 and s.n = 1 limit 1`,
  `insert into assessments (clinic_id, id, patient_id, intake_id, on_day, state, input, advice, rulebook_id)
   select i.clinic_id, uuidv7(), i.patient_id, i.id, current_date, 'signed', '{"concerns": []}', '{}', r.id
   from intakes i join rulebooks r on r.clinic_id = i.clinic_id where i.clinic_id = $1 limit 1`,
  `create temp table made as select g as n, uuidv7() as id, uuidv7() as course, p.id as patient, s.id as specialist, s.room,
     (g * 7919::bigint) % 100 as r, ((g * 104729::bigint) % 6)::int as done, ((g * 15485863::bigint) % 200 - 60)::int as away
   from generate_series(1, ${size.plans}) g
     join people p on p.n = 1 + g % ${Math.ceil(size.plans / 2)} join staff s on s.n = 1 + g % ${size.specialists}`,
  `insert into plans (clinic_id, id, patient_id, assessment_id, state, cycle, constraints, rulebook_id, drafted_by,
     approved_by, approved_at)
   select a.clinic_id, m.id, m.patient, a.id,
     case when r < 82 then 'approved' when r < 88 then 'paused' when r < 93 then 'draft' else 'completed' end,
     '{}', '{}', a.rulebook_id, specialist, specialist, now()
   from made m, assessments a where a.clinic_id = $1`,
  `insert into courses (clinic_id, id, plan_id, protocol_id, area, position)
   select $1::uuid, course, m.id, pr.id, 'face', 0 from made m join lateral (select id from protocols
     where clinic_id = $1 order by code, id offset m.n % 20 limit 1) pr on true`,
  `create temp table days as select m.*, uuidv7() as session, uuidv7() as visit, o as ordinal,
     current_date + away + (o - 1 - done) * 21 as ideal,
     case when o <= done or r >= 93 then 'done' when n % 10 < 2 or o > done + 2 then 'planned' else 'booked' end as state,
     case when n % 37 = 0 or n % 40 = 0 then 9 else 0 end as off
   from made m, generate_series(1, 6) o`,
  `insert into plan_sessions (clinic_id, id, plan_id, course_id, ordinal, kind, state, done_on, booked_on, "window",
     ideal_on, earliest_on, latest_on)
   select $1::uuid, session, id, course, ordinal, 'treatment', state, case when state = 'done' then ideal + off end,
     case when state = 'booked' then ideal + off end,
     jsonb_build_object('earliest', ideal - 4, 'ideal', ideal, 'latest', ideal + 6, 'because', repeat('x', 600),
       'ranges', jsonb_build_array(jsonb_build_object('first', ideal - 4, 'last', '9999-12-31'))),
     ideal, ideal - 4, ideal + 6
   from days`,
  `insert into visits (clinic_id, id, patient_id, kind, specialist_id, room_id, starts_at, ends_at, state, plan_id, created_by)
   select $1::uuid, visit, patient, 'treatment', specialist, room, (ideal + off + time '09:00') ${ZONE},
     (ideal + off + time '09:30') ${ZONE}, state, id, specialist
   from days where state in ('done', 'booked')`,
  `insert into visit_sessions (clinic_id, visit_id, session_id)
   select $1::uuid, visit, session from days where state in ('done', 'booked')`,
  `insert into call_notes (clinic_id, id, patient_id, plan_id, outcome, until, noted_by)
   select $1::uuid, uuidv7(), patient, id, 'later', current_date + 20, specialist from made where n % 25 = 3`,
  `insert into plan_reopenings (clinic_id, id, plan_id, cause, news)
   select $1::uuid, uuidv7(), id, 'answer', '[]' from made where n % 200 = 7`,
  'analyze',
];

/**
 * Fills a clinic with plans for the bench of the worklist.
 * @param {import('pg').Client} client
 * @param {string} clinicId
 */
export async function fillPlans(client, clinicId) {
  for (const text of statements) await client.query(text, text.includes('$1') ? [clinicId] : []);
  const { rows } = await client.query('select id from staff order by n');
  return { specialists: rows.map(({ id }) => id) };
}

/**
 * A clinic of 50 specialists, 40 rooms and 100,000 visits in the year: each specialist has seven visits a day, and on
 * the days that are rescued one has 21, one after the other.
 */
export const size = { specialists: 50, rooms: 40, days: 286, rescued: 20 };

/** Seven starts a day, 105 minutes apart; who shares a room with another begins 40 minutes later. */
const starts = '420 + k * 105 + case when s.n > 40 then 40 else 0 end';

const statements = [
  `insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute)
   select $1::uuid, uuidv7(), weekday, 420, 1260 from generate_series(1, 7) weekday`,
  `create temp table rooms_made as select n, uuidv7() as id from generate_series(1, ${size.rooms}) n`,
  `create temp table staff as select n, uuidv7() as account, uuidv7() as id from generate_series(1, ${size.specialists}) n`,
  `insert into accounts (id, email, name) select account, 'staff' || n || '@bench.example', 'Staff ' || n from staff`,
  `insert into resources (clinic_id, id, kind) select $1::uuid, id, 'specialist' from staff
   union all select $1::uuid, id, 'room' from rooms_made`,
  `insert into memberships (clinic_id, id, account_id, display_name, roles)
   select $1::uuid, id, account, 'Dr. Staff ' || n, '{specialist}' from staff`,
  `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
   select $1::uuid, uuidv7(), id, weekday, 420, 1260 from staff, generate_series(1, 7) weekday`,
  `insert into rooms (clinic_id, id, name, kind, position) select $1::uuid, id, 'Room ' || n, 'treatment', n from rooms_made`,
  `create temp table people as select n, uuidv7() as id from generate_series(1, 20000) n`,
  `insert into resources (clinic_id, id, kind) select $1::uuid, id, 'patient' from people`,
  `insert into patients (clinic_id, id, number, given, family, born, phone)
   select $1::uuid, id, n, 'Ana', 'Berg-' || n, date '1985-01-01', '+4930' || lpad(n::text, 7, '0') from people`,
  `create temp table slots as
   select uuidv7() as id, s.id as specialist, r.id as room, p.id as patient,
     (current_date - 140 + d + interval '1 minute' * minute) at time zone 'Europe/Berlin' as starts_at, d < 140 as past
   from (
     select d, s.n, s.id, ${starts} as minute from generate_series(0, ${size.days - 1}) d
       cross join generate_series(0, 6) k cross join staff s
     union all
     select 170 + i, s.n, s.id, 420 + k * 105 + extra from generate_series(0, ${size.rescued - 1}) i
       join staff s on s.n = 11 + i cross join generate_series(0, 6) k cross join unnest(array[35, 70]) extra) s
   join rooms_made r on r.n = 1 + (s.n - 1) % ${size.rooms}
   join people p on p.n = 1 + (s.d * 401 + s.minute * 53 + s.n * 7919) % 20000`,
  `delete from slots a using slots b where a.patient = b.patient and a.id > b.id
     and a.starts_at < b.starts_at + interval '30 minutes' and b.starts_at < a.starts_at + interval '30 minutes'`,
  `insert into visits (clinic_id, id, patient_id, kind, specialist_id, room_id, starts_at, ends_at, state, created_by)
   select $1::uuid, id, patient, 'consultation', specialist, room, starts_at, starts_at + interval '30 minutes',
     case when past then 'done' else 'booked' end, specialist from slots`,
  `insert into claims (clinic_id, id, visit_id, resource_id, role, during)
   select $1::uuid, uuidv7(), slots.id, role.resource, role.name, tstzrange(starts_at, starts_at + role.long)
   from slots cross join lateral (values (specialist, 'specialist', interval '30 minutes'),
     (room, 'room', interval '35 minutes'), (patient, 'patient', interval '30 minutes')) role(resource, name, long)`,
  'analyze',
];

/**
 * Fills the clinic.
 * @param {import('pg').Client} client @param {string} clinicId
 * @returns {Promise<{ absentId: string, from: string, to: string }[]>} the days to rescue
 */
export async function fillClinic(client, clinicId) {
  for (const text of statements) await client.query(text, text.includes('$1') ? [clinicId] : []);
  await client.query('update clinics set next_patient_number = 30000 where clinic_id = $1', [clinicId]);
  const { rows } = await client.query(
    `select s.id as "absentId", (current_date + 30 + s.n - 11)::timestamp at time zone 'Europe/Berlin' as "from",
       (current_date + 31 + s.n - 11)::timestamp at time zone 'Europe/Berlin' as "to"
     from staff s where s.n between 11 and 10 + ${size.rescued} order by s.n`,
  );
  return rows.map(({ absentId, from, to }) => ({
    absentId,
    from: from.toISOString(),
    to: to.toISOString(),
  }));
}

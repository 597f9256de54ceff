/** A busy clinic: 60 specialists and rooms, 20,000 patients, 100,000 visits over 13 months. */
export const size = {
  specialists: 60,
  patients: 20_000,
  days: 280,
  startsADay: ['08:00', '09:30', '11:00', '12:30', '14:00', '15:30'],
};

/** The half hours of a day that the filled calendar leaves free; booking is measured on them. */
export const freeStarts = ['08:45', '10:15', '11:45', '13:15', '14:45', '16:15'];

const statements = [
  `insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute)
   select $1::uuid, uuidv7(), weekday, 420, 1200 from generate_series(1, 7) weekday`,
  `create temp table staff as select n, uuidv7() as account, uuidv7() as id, uuidv7() as room from generate_series(1, ${size.specialists}) n`,
  `insert into accounts (id, email, name) select account, 'staff' || n || '@bench.example', 'Staff ' || n from staff`,
  `insert into resources (clinic_id, id, kind) select $1::uuid, id, 'specialist' from staff union all select $1::uuid, room, 'room' from staff`,
  `insert into memberships (clinic_id, id, account_id, display_name, roles) select $1::uuid, id, account, 'Dr. Staff ' || n, '{specialist}' from staff`,
  `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
   select $1::uuid, uuidv7(), id, weekday, 420, 1200 from staff, generate_series(1, 7) weekday`,
  `insert into rooms (clinic_id, id, name, kind, position) select $1::uuid, room, 'Room ' || n, 'treatment', n from staff`,
  `create temp table people as select n, uuidv7() as id from generate_series(1, ${size.patients}) n`,
  `insert into resources (clinic_id, id, kind) select $1::uuid, id, 'patient' from people`,
  `insert into patients (clinic_id, id, number, given, family, born, phone, email, emergency_name)
   select $1::uuid, id, n,
     (array['Ana','Béla','Chloé','Dario','Eva','Farid','Grete','Hana','Ivo','Jana','Kenji','Léa','Mira','Noor','Olga','Paul'])[1 + n % 16],
     (array['Berg','Costa','Dörfler','Esposito','Fischer','García','Haddad','Ivanova','Jensen','Kovač','Lindner','Müller','Novak','Okafor','Petit','Quinn','Rossi','Silva','Tanaka'])[1 + (n / 16) % 19] || '-' || to_hex(n),
     date '1945-01-01' + (n * 7919) % 22000, '+4930' || lpad((n * 1013 % 10000000)::text, 7, '0'), 'p' || n || '@patients.example', 'Next of kin'
   from people`,
  `create temp table slots as
   select uuidv7() as id, s.id as specialist, s.room, p.id as patient,
     (current_date - 140 + d + t::time) at time zone 'Europe/Berlin' as starts_at, d < 140 as past
   from generate_series(0, ${size.days - 1}) d
   cross join unnest(array[${size.startsADay.map((start) => `'${start}'`).join(',')}]) with ordinality as day(t, k)
   cross join staff s
   join people p on p.n = 1 + ((d * ${size.startsADay.length} + k)::bigint * ${size.specialists} + s.n) % ${size.patients}`,
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
 * Fills a clinic for the bench.
 * @param {import('pg').Client} client
 * @param {string} clinicId
 * @returns {Promise<{ patients: string[], specialists: { id: string, room: string }[] }>}
 */
export async function fillClinic(client, clinicId) {
  for (const text of statements) await client.query(text, text.includes('$1') ? [clinicId] : []);
  await client.query('update clinics set next_patient_number = $2 where clinic_id = $1', [
    clinicId,
    size.patients + 1,
  ]);
  const patients = await client.query('select id from people order by n');
  const staff = await client.query('select id, room from staff order by n');
  return { patients: patients.rows.map(({ id }) => id), specialists: staff.rows };
}

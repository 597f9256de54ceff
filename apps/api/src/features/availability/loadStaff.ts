import { type Day, instantAt } from '@stratum/calendar';
import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { Staffing } from './Staffing.js';

export interface StaffQuery {
  readonly first: Day;
  readonly last: Day;
  /** IANA name of the clinic's zone. */
  readonly zone: string;
  readonly patientId: string;
  /** Protocols that a specialist must perform at least one of; none asks for any specialist. */
  readonly protocolCodes: readonly string[];
  /** Only these, when not empty. */
  readonly specialistIds?: readonly string[];
  readonly roomIds?: readonly string[];
  /** The devices that are needed. */
  readonly deviceIds?: readonly string[];
}

const STATEMENT = /* sql */ `
  with people as (
    select m.id, m.display_name, m.performs from memberships m
    where m.clinic_id = $1 and m.active and 'specialist' = any(m.roles)
      and ($5::text[] = '{}' or m.performs && $5) and ($6::uuid[] = '{}' or m.id = any($6))
  ), places as (
    select r.id, r.name, r.kind, r."position" from rooms r
    where r.clinic_id = $1 and r.active and ($7::uuid[] = '{}' or r.id = any($7))
  ), kit as (
    select d.id, d.name, d.room_ids from devices d where d.clinic_id = $1 and d.active and d.id = any($10::uuid[])
  ), candidates as (
    select id from people union all select id from places union all select id from kit union all select $4::uuid
  )
  select
    (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.display_name, 'performs', p.performs,
        'hours', (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'from', h.from_minute,
            'to', h.to_minute)), '[]')
          from staff_hours h where h.clinic_id = $1 and h.membership_id = p.id))
        order by p.display_name, p.id), '[]') from people p) as specialists,
    (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'kind', r.kind)
        order by r."position", r.id), '[]') from places r) as rooms,
    (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'roomIds', d.room_ids) order by d.name), '[]')
      from kit d) as devices,
    (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'from', h.from_minute,
        'to', h.to_minute)), '[]') from opening_hours h where h.clinic_id = $1) as opening,
    (select coalesce(json_object_agg(x.whose, x.days), '{}') from (
      select coalesce(h.membership_id::text, 'clinic') as whose,
        json_agg(json_build_object('day', h.day, 'hours', h.hours)) as days
      from day_hours h where h.clinic_id = $1 and h.day between $2 and $3 group by 1) x) as days,
    (select coalesce(json_agg(c.day), '[]') from closures c
      where c.clinic_id = $1 and c.day between $2 and $3) as closures,
    (select coalesce(json_object_agg(c.id, a.spans), '{}') from candidates c cross join lateral (
      select json_agg(json_build_array(${minutesSince1970('a.starts_at')}, ${minutesSince1970('a.ends_at')})) as spans
      from absences a where a.clinic_id = $1 and a.resource_id = c.id
        and a.starts_at < $9 and a.ends_at > $8) a where a.spans is not null) as absences`;

/** Everything but what is taken, which is loaded apart. */
type Untaken = Omit<Staffing, 'taken'>;

/** Who and what there is to book, with hours, closures and absences, in one statement. */
export async function loadStaff(reader: Reader, clinicId: string, query: StaffQuery): Promise<Untaken> {
  const { first, last, zone } = query;
  const [row] = await rowsOf<Untaken>(reader, STATEMENT, [
    clinicId,
    first,
    last,
    query.patientId,
    query.protocolCodes,
    query.specialistIds ?? [],
    query.roomIds ?? [],
    new Date(instantAt(first, 0, zone)),
    new Date(instantAt(last, 1440, zone)),
    query.deviceIds ?? [],
  ]);
  return row as Untaken;
}

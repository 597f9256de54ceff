import { type Day, instantAt } from '@stratum/calendar';
import type { DayRange } from '@stratum/timeline';
import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { Staffing } from './Staffing.js';

export interface StaffingQuery {
  readonly first: Day;
  readonly last: Day;
  /** The days of these that visits are looked for on, in order; all of them when left out. */
  readonly only?: readonly DayRange[];
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
  /** A visit whose own time counts as free, because it is about to move. */
  readonly exceptVisitId?: string | null;
}

/**
 * A lateral join for each candidate lets the index of the exclusion constraint find claims by resource and time, and
 * answer out of itself as long as nothing else of them is asked for. Half a year of a large clinic is 100,000 claims.
 * @param except a condition that leaves claims out
 */
const statement = (except: string) => /* sql */ `
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
        and a.starts_at < $9 and a.ends_at > $8) a where a.spans is not null) as absences,
    (select coalesce(json_object_agg(c.id, t.spans), '{}') from candidates c cross join lateral (
      select array_agg(array[${minutesSince1970('lower(k.during)')}, ${minutesSince1970('upper(k.during)')}]) as spans
      from claims k where k.clinic_id = $1 and k.resource_id = c.id and k.exclusive
        and k.during && $11::tstzmultirange ${except}) t where t.spans is not null) as taken`;

const EVERYTHING = statement('');
const BUT_ONE_VISIT = statement('and k.visit_id <> $12::uuid');

/** Everything that free time is computed from, in one statement. */
export async function loadStaffing(
  reader: Reader,
  clinicId: string,
  query: StaffingQuery,
): Promise<Staffing> {
  const { first, last, zone, only = [{ first, last }], exceptVisitId = null } = query;
  const [row] = await rowsOf<Staffing>(reader, exceptVisitId === null ? EVERYTHING : BUT_ONE_VISIT, [
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
    multirange(only, zone),
    ...(exceptVisitId === null ? [] : [exceptVisitId]),
  ]);
  return row as Staffing;
}

/** A visit may reach over midnight by what is done before and after it. */
const BESIDE_MS = 6 * 3_600_000;

/** The days with the nights beside them, as PostgreSQL writes several stretches of time. */
function multirange(days: readonly DayRange[], zone: string): string {
  const stretches = days.map(({ first, last }) => {
    const [from, to] = [instantAt(first, 0, zone) - BESIDE_MS, instantAt(last, 1440, zone) + BESIDE_MS];
    return `[${new Date(from).toISOString()},${new Date(to).toISOString()})`;
  });
  return `{${stretches.join()}}`;
}

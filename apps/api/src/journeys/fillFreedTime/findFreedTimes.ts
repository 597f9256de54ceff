import type { Database } from '../../database/Database.js';
import { utc } from '../../database/utc.js';

/** A time that a visit has left. */
export interface FreedTime {
  readonly visitId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly specialist: { readonly id: string; readonly name: string };
}

const DAY_MS = 86_400_000;
/** A time further away is found among the openings like any other. */
const AHEAD_DAYS = 14;
/** Visits that were moved longer ago have been forgotten about. */
const BACK_DAYS = 30;
const MOST = 12;

/**
 * Times to come that cancelled and moved visits have left and that nobody else has taken whole since. What was booked by
 * mistake has left nothing, nor has whoever is away all that time: the visits of a rescue leave times that nobody gets.
 */
const STATEMENT = /* sql */ `
  with given_up as (
    select v.id, v.specialist_id, v.starts_at, v.ends_at from visits v
    where v.clinic_id = $1 and v.state = 'cancelled' and not v.taken_back and v.starts_at > $2 and v.starts_at < $3
    union all
    select t.visit_id, (t.before ->> 'specialistId')::uuid, (t.before ->> 'startsAt')::timestamptz,
      (t.before ->> 'endsAt')::timestamptz
    from visit_steps t
    where t.clinic_id = $1 and t.id > $4 and t.step = 'move' and t.undone_at is null
      and (t.before ->> 'startsAt')::timestamptz > $2 and (t.before ->> 'startsAt')::timestamptz < $3
  ), once as (
    select distinct on (g.starts_at, g.specialist_id) g.* from given_up g
    where ($5::uuid is null or g.id = $5) and not exists (select from claims k where k.clinic_id = $1
      and k.resource_id = g.specialist_id and k.exclusive and k.during @> tstzrange(g.starts_at, g.ends_at))
      and not exists (select from absences a where a.clinic_id = $1 and a.resource_id = g.specialist_id
        and a.starts_at <= g.starts_at and a.ends_at >= g.ends_at)
    order by g.starts_at, g.specialist_id
  )
  select o.id as "visitId", ${utc('o.starts_at')} as "startsAt", ${utc('o.ends_at')} as "endsAt",
    json_build_object('id', m.id, 'name', m.display_name) as specialist
  from once o join memberships m on m.clinic_id = $1 and m.id = o.specialist_id and m.active
  order by o.starts_at, m.display_name limit ${MOST}`;

/**
 * The freed times of the next days, or those that one visit has left.
 * @param at milliseconds since 1970
 */
export function findFreedTimes(
  database: Database,
  clinicId: string,
  at: number,
  visitId: string | null = null,
): Promise<FreedTime[]> {
  const until = visitId === null ? at + AHEAD_DAYS * DAY_MS : at + 400 * DAY_MS;
  return database.read<FreedTime>(STATEMENT, [
    clinicId,
    new Date(at),
    new Date(until),
    firstIdAt(at - BACK_DAYS * DAY_MS),
    visitId,
  ]);
}

/** Before every id (UUIDv7) that was made since a moment. */
function firstIdAt(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

import { displacedVisit } from './displacedVisit.js';

const minuteOf = (instant: string) => /* sql */ `(extract(epoch from ${instant} - a::date) / 60)::int`;

/** Hours of a week and of single days by whose they are: a specialist's, or the clinic's for its patients. */
const hours = /* sql */ `usual as materialized (
    select h.membership_id as whose, h.weekday, range_agg(int4range(h.from_minute, h.to_minute)) as open
      from staff_hours h where h.clinic_id = $1 group by 1, 2
    union all select $1::uuid, h.weekday, range_agg(int4range(h.from_minute, h.to_minute))
      from opening_hours h where h.clinic_id = $1 group by 1, 2),
  single as materialized (
    select coalesce(e.membership_id, $1::uuid) as whose, e.day,
        range_agg(int4range((r ->> 'from')::int, (r ->> 'to')::int)) as open
      from day_hours e left join jsonb_array_elements(e.hours) r on true
      where e.clinic_id = $1 and e.day between $4::date and $5::date + 1 group by 1, 2)`;

/** What the visits hold, and when on the clock of the clinic; materialized, so that claims are read once. */
const held = /* sql */ `held as materialized (
    select k.visit_id, k.role, k.resource_id, x.specialist_id, x.room_id, x.starts_at, x.ends_at,
      lower(k.during) at time zone z.time_zone as a, upper(k.during) at time zone z.time_zone as b
    from visits x
      join clinics z on z.clinic_id = x.clinic_id
      join claims k on k.clinic_id = x.clinic_id and k.visit_id = x.id and k.role <> 'room'
    where x.clinic_id = $1 and x.starts_at >= $2 and x.starts_at < $3
      and x.state in ('booked', 'confirmed', 'arrived') and not x.urgent),
  spans as materialized (
    select visit_id, case role when 'specialist' then specialist_id else $1::uuid end as whose,
      a::date as day, extract(isodow from a)::int as weekday, ${minuteOf('a')} as first, ${minuteOf('b')} as last
    from held where role in ('specialist', 'patient'))`;

const byDevice = /* sql */ `select held.visit_id from held join devices d on d.clinic_id = $1 and d.id = held.resource_id
  where held.role = 'device' and (not d.active or d.room_ids <> '{}' and not held.room_id = any(d.room_ids)
    or exists (select from absences a where a.clinic_id = d.clinic_id and a.resource_id = d.id
      and a.starts_at < held.ends_at and a.ends_at > held.starts_at))`;

/**
 * The ids of the visits of some days that have lost their place to a device, a changed room or changed hours, found at
 * once: for the calendar, where a week has hundreds. The same as `displacedVisit` says of one visit; urgent ones are
 * asked nothing.
 * `$1` clinic, `$2` and `$3` the first moment and the one after the last, `$4` and `$5` first and last day.
 */
export const displacedVisits = /* sql */ `with ${hours}, ${held}
  select q.visit_id from spans q
    left join usual on usual.whose = q.whose and usual.weekday = q.weekday
    left join single on single.whose = q.whose and single.day = q.day
  where not coalesce(case when single.day is null then usual.open else single.open end
    @> int4range(least(q.first, q.last), greatest(q.first, q.last)), false)
  union all ${byDevice}
  union all select v.id from visits v
  where v.clinic_id = $1 and v.starts_at >= $2 and v.starts_at < $3
    and v.state in ('booked', 'confirmed', 'arrived') and not v.urgent and ${displacedVisit.byRoom}`;

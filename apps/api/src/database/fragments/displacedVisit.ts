const minuteOf = (instant: string) => /* sql */ `(extract(epoch from ${instant} - a::date) / 60)::int`;

/**
 * When a claim `k` begins and ends in minutes of its day, by the wall clock of clinic `z`; worked out once. Where the
 * clock is set back its end can come before its beginning.
 */
const span = /* sql */ `(select a::date as day, extract(isodow from a)::int as weekday,
      int4range(least(${minuteOf('a')}, ${minuteOf('b')}), greatest(${minuteOf('a')}, ${minuteOf('b')})) as held
    from (select lower(k.during) at time zone z.time_zone as a, upper(k.during) at time zone z.time_zone as b) wall
    offset 0) span`;

/**
 * Whether the hours of a day cover the span, those that follow each other together: of the day itself, else of its weekday.
 */
const within = (table: string, { usual, single }: { usual: string; single: string }): string => {
  const own = /* sql */ `from day_hours e where e.clinic_id = v.clinic_id and e.day = span.day and ${single}`;
  const weekly = /* sql */ `from ${table} h where h.clinic_id = v.clinic_id and h.weekday = span.weekday and ${usual}`;
  return /* sql */ `case when exists (select ${own}) then coalesce((select range_agg(int4range((r ->> 'from')::int,
        (r ->> 'to')::int)) @> span.held from (select e.hours ${own}) o cross join jsonb_array_elements(o.hours) r), false)
      else coalesce((select range_agg(int4range(h.from_minute, h.to_minute)) @> span.held ${weekly}), false) end`;
};

const specialist = {
  usual: 'h.membership_id = v.specialist_id',
  single: 'e.membership_id = v.specialist_id',
};
const patient = { usual: 'true', single: 'e.membership_id is null' };

/** The codes of what is done in `visits v`. */
const codes = /* sql */ `select pr.code from visit_sessions vs
    join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id and s.kind <> 'review'
    join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
    join protocols pr on pr.clinic_id = c.clinic_id and pr.id = c.protocol_id
    where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live
  union all select v.protocol_code where v.kind = 'treatment'`;

/** Codes of clinic `$1` that are done in such a room; read once, however many visits are looked at. */
const doneIn = (
  kind: string,
) => /* sql */ `(select q.code from protocols q where q.clinic_id = $1 and q.state = 'signed'
    and q.definition -> 'visit' ->> 'roomKind' = '${kind}')`;

const outsideHours = (condition: string) => /* sql */ `exists (select from claims k
    join clinics z on z.clinic_id = k.clinic_id cross join lateral ${span}
    where k.clinic_id = v.clinic_id and k.visit_id = v.id and ${condition})`;

/** Why `visits v` of clinic `$1` has lost its place to what was set up since it was booked; each a condition. */
export const displacedVisit = {
  /** A device is out of service or away, or cannot be used in the room. */
  byDevice: /* sql */ `exists (select from claims k join devices d on d.clinic_id = k.clinic_id and d.id = k.resource_id
    where k.clinic_id = v.clinic_id and k.visit_id = v.id and k.role = 'device'
      and (not d.active or d.room_ids <> '{}' and not v.room_id = any(d.room_ids)
        or exists (select from absences a where a.clinic_id = v.clinic_id and a.resource_id = d.id
          and a.starts_at < v.ends_at and a.ends_at > v.starts_at)))`,
  /** Its room is not, or no longer, of the kind that the treatment is done in. */
  byRoom: /* sql */ `exists (select from rooms o where o.clinic_id = v.clinic_id and o.id = v.room_id
    and o.kind <> 'treatment-with-monitor' and exists (select from (${codes}) done
      where done.code in ${doneIn('treatment-with-monitor')}
        or o.kind = 'consultation' and done.code in ${doneIn('treatment')}))`,
  /** The specialist does not work then, or patients are not seen. */
  byHours: outsideHours(/* sql */ `case k.role
      when 'specialist' then not (${within('staff_hours', specialist)})
      when 'patient' then not (${within('opening_hours', patient)}) end`),
  /** The first of both alone. */
  bySpecialistHours: outsideHours(
    /* sql */ `k.role = 'specialist' and not (${within('staff_hours', specialist)})`,
  ),
} as const;

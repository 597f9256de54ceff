import { leavingReason } from '../leavingReason.js';
import { displacedVisit } from './displacedVisit.js';
import { overrideLapsed } from './overrideLapsed.js';

/** An open treatment of a plan that goes on or rests, which `visits v` carries. */
const carries = (condition: string) => /* sql */ `exists (select from visit_sessions vs
    join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
    join plans u on u.clinic_id = s.clinic_id and u.id = s.plan_id
    where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live and s.state = 'booked'
      and s.kind <> 'review' and ${condition})`;

/** A reason that still counts was given for `code`, a rule of the window. */
const covers = (v: string, code: string) => /* sql */ `(jsonb_exists(${v}.override_rules, ${code})
    and not (${code} = 'healed-late' and ${overrideLapsed.healing(v)})
    and not ${overrideLapsed.facts(v, code)})`;

/**
 * A date that the patient has named since its reason was given is on its day, or its skin heals until after it: behind a
 * rule that lasts longer no window shows that.
 */
const closedSince = (v: string) => /* sql */ `(${overrideLapsed.dates(v)} and exists (
      select from jsonb_array_elements(u.constraints -> 'events') e cross join jsonb_array_elements(e -> 'asks') k
      where k -> 'sessions' @> to_jsonb(s.id) and s.booked_on > (e ->> 'first')::date - greatest((k ->> 'before')::int, 1)
        and s.booked_on < (e ->> 'last')::date + greatest((k ->> 'after')::int, 1))
    or exists (select from jsonb_array_elements(u.constraints -> 'notBefore') n
      where n -> 'session' = to_jsonb(s.id) and n -> 'rule' ->> 'code' = 'healed-late'
        and (n ->> 'day')::date > s.booked_on and not ${covers(v, "'healed-late'")}))`;

/**
 * Neither in a range of its window, nor booked against a rule of the window with a reason that still counts. Without
 * `?`, which stands for a value in the filters of lists.
 */
const misfits = (visit: string) => /* sql */ `s.earliest_on is not null
    and not exists (select from jsonb_array_elements(s."window" -> 'ranges') r
        where s.booked_on between (r ->> 'first')::date and (r ->> 'last')::date)
    and not (${visit}.override_reason is not null and not ${overrideLapsed.whole(visit)}
      and (jsonb_exists(${visit}.override_rules, 'forbidden-day') and not ${overrideLapsed.dates(visit)}
        or exists (select from jsonb_array_elements(s."window" -> 'because' -> 'earliest') b
          where ${covers(visit, "(b -> 'rule' ->> 'code')")})
        and not ${closedSince(visit)}))`;

/** Somebody or something is away then. */
const away = (whose: string) => /* sql */ `exists (select from absences a where a.clinic_id = v.clinic_id
      and a.resource_id ${whose} and (a.reason = '${leavingReason}' or not v.urgent)
      and a.starts_at < v.ends_at and a.ends_at > v.starts_at)`;

const gone = /* sql */ `exists (select from memberships h where h.clinic_id = v.clinic_id and h.id = v.specialist_id
      and not h.active)`;

const unusable = /* sql */ `(not v.urgent and exists (select from rooms o where o.clinic_id = v.clinic_id
      and o.id = v.room_id and not o.active))`;

const closed = /* sql */ `(not v.urgent and exists (select from closures l join clinics z on z.clinic_id = l.clinic_id
      where l.clinic_id = v.clinic_id and l.day = (v.starts_at at time zone z.time_zone)::date))`;

/** Why `visits v`, still to come, is not to take place as it is booked; each a condition. */
export const heldVisit = {
  /** Its plan rests, or its session has no day until something is lifted. */
  waits: carries(/* sql */ `(u.state = 'paused' or u.state = 'approved' and s.earliest_on is null)`),
  /** Its plan could not follow what was signed, and nobody has decided yet how it goes on. */
  kept: carries(/* sql */ `u.state in ('approved', 'paused')
    and u.constraints -> 'holds' @> '[{"rule": {"code": "version-conflict"}}]'`),
  /** It was booked for less time, or another kind of room, than it needs by now. */
  unfit: carries(/* sql */ `u.state = 'approved'
    and u.constraints -> 'unfit' @> jsonb_build_array(jsonb_build_object('session', s.id))`),
  /** Its day is not one of the days that its plan has for it. */
  outside: carries(/* sql */ `u.state = 'approved' and ${misfits('v')}`),
  /** The reason for which it goes against a rule counts no more, because of what its own plan does not show. */
  lapsed: /* sql */ `(v.override_reason is not null and v.override_rules <> '[]' and ${overrideLapsed.elsewhere('v')})`,
  /** The ids of the visits of clinic `$1` that wait, lie outside or do not fit, found at once: for lists. */
  ofPlans: /* sql */ `select vs.visit_id from plan_sessions s
    join plans u on u.clinic_id = s.clinic_id and u.id = s.plan_id and u.state in ('approved', 'paused')
    join visit_sessions vs on vs.clinic_id = s.clinic_id and vs.session_id = s.id and vs.live
    join visits w on w.clinic_id = vs.clinic_id and w.id = vs.visit_id
    where s.clinic_id = $1 and s.state = 'booked' and s.kind <> 'review'
      and (u.state = 'paused' or s.earliest_on is null or ${misfits('w')}
        or u.constraints -> 'unfit' @> jsonb_build_array(jsonb_build_object('session', s.id)))`,
  /**
   * Who was to treat is away or has left by then, or its room cannot be used, or the clinic is closed on its day. What
   * is booked beside everything else asks only that the person works here.
   */
  stranded: /* sql */ `(${away('in (v.specialist_id, v.room_id)')} or ${gone} or ${unusable} or ${closed})`,
  /** The same, one by one. */
  away: /* sql */ `(${away('= v.specialist_id')} or ${gone})`,
  roomless: /* sql */ `(${away('= v.room_id')} or ${unusable})`,
  closed,
  /** A device cannot be used, its room has become another one, or hours leave it out; clinic `$1`. */
  displaced: /* sql */ `(not v.urgent
    and (${displacedVisit.byDevice} or ${displacedVisit.byRoom} or ${displacedVisit.byHours}))`,
} as const;

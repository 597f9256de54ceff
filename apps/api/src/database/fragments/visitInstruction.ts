/** A window that does not have the day of the visit, but for what the visit was booked against with a reason. */
const isOutside = /* sql */ `s."window" is null
    or not exists (select from jsonb_array_elements(s."window" -> 'ranges') r
        where s.booked_on between (r ->> 'first')::date and (r ->> 'last')::date)
      and not (v.override_reason is not null and (v.override_rules ? 'forbidden-day'
        or exists (select from jsonb_array_elements(s."window" -> 'because' -> 'earliest') b
          where v.override_rules ? (b -> 'rule' ->> 'code'))))`;

/** A treatment that is not to take place as it is booked: its plan rests, it waits, or is too early. */
const isHeld = /* sql */ `exists (select from visit_sessions vs
    join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
    join plans u on u.clinic_id = s.clinic_id and u.id = s.plan_id
    where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live and s.state = 'booked'
      and s.kind <> 'review' and (u.state = 'paused' or u.state = 'approved' and (${isOutside})))`;

/**
 * What everybody is told of `visits v` when the check before a treatment stopped it, when answers changed and nobody
 * has decided yet how its plan goes on, or when its day breaks a rule of its plan; why stands in the chart.
 */
export const visitInstruction = /* sql */ `case when v.state in ('booked', 'confirmed', 'arrived') and (
    (select k.outcome from visit_checks k where k.clinic_id = v.clinic_id and k.visit_id = v.id
      order by k.id desc limit 1) = 'stopped'
    or exists (select from plan_reopenings o join plans u on u.clinic_id = o.clinic_id and u.id = o.plan_id
      where o.clinic_id = v.clinic_id and o.plan_id = v.plan_id and o.decided_at is null
        and u.state in ('approved', 'paused'))
    or ${isHeld}) then 'ask-the-specialist' end`;

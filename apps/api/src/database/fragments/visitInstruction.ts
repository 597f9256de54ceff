/**
 * What everybody is told of `visits v` when the check before a treatment stopped it, or answers changed and nobody
 * has decided yet how its plan goes on; why stands in the chart.
 */
export const visitInstruction = /* sql */ `case when v.state in ('booked', 'confirmed', 'arrived') and (
    (select k.outcome from visit_checks k where k.clinic_id = v.clinic_id and k.visit_id = v.id
      order by k.id desc limit 1) = 'stopped'
    or exists (select from plan_reopenings o join plans u on u.clinic_id = o.clinic_id and u.id = o.plan_id
      where o.clinic_id = v.clinic_id and o.plan_id = v.plan_id and o.decided_at is null
        and u.state in ('approved', 'paused'))) then 'ask-the-specialist' end`;

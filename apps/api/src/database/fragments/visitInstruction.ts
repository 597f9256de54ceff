/** What everybody is told of `visits v` when the check before a treatment stopped it; why stands in the chart. */
export const visitInstruction = /* sql */ `case when v.state in ('booked', 'confirmed', 'arrived') and (
    select k.outcome from visit_checks k where k.clinic_id = v.clinic_id and k.visit_id = v.id
    order by k.id desc limit 1) = 'stopped' then 'ask-the-specialist' end`;

import { heldVisit } from './heldVisit.js';

const stopped = /* sql */ `(select k.outcome from visit_checks k where k.clinic_id = v.clinic_id and k.visit_id = v.id
      order by k.id desc limit 1) = 'stopped'`;

const undecided = /* sql */ `exists (select from plan_reopenings o
      join plans u on u.clinic_id = o.clinic_id and u.id = o.plan_id
      where o.clinic_id = v.clinic_id and o.plan_id = v.plan_id and o.decided_at is null
        and u.state in ('approved', 'paused'))`;

/**
 * What everybody is told to do about `visits v`; why stands in the chart. The check before it stopped it, or answers
 * changed and nobody has decided yet how its plan goes on, or its reason counts no more: ask the specialist. Its plan
 * rests or its session waits: it cannot take place. Its day is none that its plan has for it, or it has lost its place:
 * it needs a new time.
 * @param lost a condition: its place is lost
 */
export const instructionFor = (
  lost: string,
): string => /* sql */ `case when v.state in ('booked', 'confirmed', 'arrived') then case
    when ${stopped} or ${heldVisit.kept} then 'ask-the-specialist'
    when ${heldVisit.waits} then 'cannot-take-place'
    when ${undecided} or ${heldVisit.lapsed} then 'ask-the-specialist'
    when ${heldVisit.outside} or ${heldVisit.unfit} or ${lost} then 'find-new-time' end end`;

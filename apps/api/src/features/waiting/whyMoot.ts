/**
 * Why an entry `e` of the waiting list that was closed cannot wait again: it waits in another entry, or what it waited
 * for is booked, or its visit is over; null when nothing stands against it.
 */
export const whyMoot = /* sql */ `case
    when exists (select from waiting_entries o where o.clinic_id = e.clinic_id and o.id <> e.id and o.closed_at is null
      and o.patient_id = e.patient_id and (o.session_id = e.session_id
        or o.session_id is null and e.session_id is null and o.wants_earlier = e.wants_earlier
          and case when e.wants_earlier then o.visit_id = e.visit_id
            else o.kind = e.kind and o.protocol_code is not distinct from e.protocol_code end)) then 'waiting'
    when e.wants_earlier and exists (select from visits b where b.clinic_id = e.clinic_id and b.id = e.visit_id
      and b.state not in ('booked', 'confirmed', 'cancelled')) then 'over'
    when not e.wants_earlier and e.session_id is not null and exists (select from plan_sessions b
      where b.clinic_id = e.clinic_id and b.id = e.session_id and b.state <> 'planned') then 'booked'
    when not e.wants_earlier and e.session_id is null and exists (select from visits b
      where b.clinic_id = e.clinic_id and b.patient_id = e.patient_id and b.state <> 'cancelled' and b.kind = e.kind
        and (e.protocol_code is null or b.protocol_code = e.protocol_code) and (b.id = e.visit_id or b.created_at >= e.closed_at)
        and not exists (select from visit_sessions c
          where c.clinic_id = b.clinic_id and c.visit_id = b.id and c.live)) then 'booked' end`;

/**
 * Whether nobody has dealt yet with what a patient answered by the link of a message (`calls k` about `visits v`):
 * whoever confirmed, moved or cancelled the visit since has.
 */
export const answerStands = /* sql */ `v.state in ('booked', 'confirmed') and not exists (
  select from visit_steps t where t.clinic_id = k.clinic_id and t.visit_id = k.visit_id
    and t.step in ('confirm', 'move') and t.undone_at is null and t."at" > k.created_at)`;

/**
 * What the patient of `visits v` answered so that somebody has to call them, until they were reached or it was dealt
 * with otherwise: that they cannot come, or that they come although it cannot take place as booked.
 */
export const patientSaid = /* sql */ `case when v.state in ('booked', 'confirmed') then (
    select k.reason from calls k
    where k.clinic_id = v.clinic_id and k.visit_id = v.id and k.state = 'open'
      and k.reason in ('cannot-come', 'in-vain') and ${answerStands}
    order by k.id desc limit 1) end`;

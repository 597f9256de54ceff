/**
 * What is next for a patient `p`: the next booked visit, and where the latest plan stands.
 * @param now SQL of the moment from which visits are still to come
 */
export const patientOutlook = (now: string): string => /* sql */ `
  (select v.starts_at from visits v
    where v.clinic_id = p.clinic_id and v.patient_id = p.id and v.starts_at > ${now}
      and v.state in ('booked', 'confirmed')
    order by v.starts_at limit 1) as "nextVisitAt",
  (select n.state from plans n
    where n.clinic_id = p.clinic_id and n.patient_id = p.id
    order by n.id desc limit 1) as "planState"`;

/** The approved plan of patient `p` with treatments that nobody has booked yet; null without one. */
export const planToBook = /* sql */ `(
  select n.id from plans n
  where n.clinic_id = p.clinic_id and n.patient_id = p.id and n.state = 'approved'
    and exists (select from plan_sessions s
      where s.clinic_id = n.clinic_id and s.plan_id = n.id and s.state = 'planned' and s.kind = 'treatment')
  order by n.id desc limit 1)`;

/** What waits to be done for patient `p`: the plan to book, the latest plan, the latest intake and where it stands. */
export const patientWork = /* sql */ `
  ${planToBook} as "bookPlanId",
  (select n.id from plans n
    where n.clinic_id = p.clinic_id and n.patient_id = p.id order by n.id desc limit 1) as "planId",
  (select jsonb_build_object('id', i.id, 'status', i.state) from intakes i
    where i.clinic_id = p.clinic_id and i.patient_id = p.id order by i.id desc limit 1) as intake`;

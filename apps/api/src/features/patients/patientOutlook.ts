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

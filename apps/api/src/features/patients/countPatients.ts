import type { Day } from '@stratum/calendar';
import type { Database } from '../../database/Database.js';
import type { PatientCountsReply } from './PatientCountsReply.js';

/** The same as the filters of the list let through, but read once for all patients and not for each. */
const COUNT = /* sql */ `
  select everybody.n as "all", to_book.n as "toBook", ahead.week, everybody.n - ahead.n as "noVisit"
  from (select count(*)::int as n from patients where clinic_id = $1) everybody
    cross join (select count(distinct n.patient_id)::int as n from plans n
      where n.clinic_id = $1 and n.state = 'approved' and exists (select from plan_sessions s
        where s.clinic_id = n.clinic_id and s.plan_id = n.id and s.state = 'planned'
          and s.kind = 'treatment')) to_book
    cross join (select count(distinct v.patient_id)::int as n, count(distinct v.patient_id) filter (
        where v.starts_at < ($2::date + 7)::timestamp at time zone c.time_zone)::int as week
      from clinics c left join visits v on v.clinic_id = c.clinic_id
        and v.state in ('booked', 'confirmed', 'arrived', 'in-room')
        and v.starts_at >= $2::date::timestamp at time zone c.time_zone
      where c.clinic_id = $1) ahead`;

/** How many patients of the clinic wait for what. */
export async function countPatients(
  database: Database,
  clinicId: string,
  today: Day,
): Promise<PatientCountsReply> {
  const [counts] = await database.read<PatientCountsReply>(COUNT, [clinicId, today]);
  return counts as PatientCountsReply;
}

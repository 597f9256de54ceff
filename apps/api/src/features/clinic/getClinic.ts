import type { Day } from '@stratum/calendar';
import type { Reader } from '../../database/Reader.js';
import type { ClinicReply } from './ClinicReply.js';

const QUERY = /* sql */ `
  select c.clinic_id as id, c.name, c.time_zone as "timeZone", c.country, c.language, c.phone,
    c.address, c.policy, c.due_days as "dueDays", c.version,
    c.set_up_done_at is not null as "setUp",
    exists (select from visits v where v.clinic_id = c.clinic_id) as "zoneFixed",
    coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, 'from', h.from_minute, 'to', h.to_minute)
      order by h.weekday, h.from_minute) from opening_hours h where h.clinic_id = c.clinic_id), '[]') as hours,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.day, 'day', d.day, 'name', d.name) order by d.day)
      from closures d where d.clinic_id = c.clinic_id and d.day >= $2), '[]') as closures
  from clinics c where c.clinic_id = $1`;

/** The clinic of the actor. */
export async function getClinic(tx: Reader, clinicId: string, today: Day): Promise<ClinicReply> {
  const [clinic] = await tx.query<ClinicReply[]>(QUERY, [clinicId, today]);
  return clinic as ClinicReply;
}

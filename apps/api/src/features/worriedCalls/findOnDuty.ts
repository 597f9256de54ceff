import { dayAt, minuteOfDayAt, weekdayOf } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { OnDuty } from './TakenCallReply.js';

const STATEMENT = /* sql */ `
  select m.id, m.display_name as name from memberships m
  where m.clinic_id = $1 and m.active and 'specialist' = any(m.roles)
    and not exists (select from absences a where a.clinic_id = $1 and a.resource_id = m.id
      and a.starts_at <= $4 and a.ends_at > $4)
    and (exists (select from day_hours o cross join jsonb_to_recordset(o.hours) as s("from" int, "to" int)
        where o.clinic_id = $1 and o.membership_id = m.id and o.day = $5 and $3 between s."from" and s."to")
      or not exists (select from day_hours o where o.clinic_id = $1 and o.membership_id = m.id and o.day = $5)
        and exists (select from staff_hours h where h.clinic_id = $1 and h.membership_id = m.id and h.weekday = $2
          and $3 between h.from_minute and h.to_minute)
      or exists (select from visits v where v.clinic_id = $1 and v.specialist_id = m.id and v.state = 'in-room'))
  order by m.display_name, m.id`;

/**
 * The specialists who can be fetched to the telephone: at work by their hours or with somebody in the room, not away.
 * @param now milliseconds since 1970
 */
export async function findOnDuty(tx: EntityManager, actor: Actor, now: number): Promise<OnDuty[]> {
  const { timeZone } = actor.clinic;
  const day = dayAt(now, timeZone);
  const minute = minuteOfDayAt(now, timeZone);
  return tx.query(STATEMENT, [actor.clinicId, weekdayOf(day), minute, new Date(now), day]);
}

import type { EntityManager } from 'typeorm';
import type { TakenSpan, WantedSpan } from './findTaken.js';

/**
 * What of the wanted time belongs to somebody or something that is not there any more: who left or was shut out
 * while the booking was decided on. Trustworthy only while the resources are locked; what comes beside everything
 * else asks only that the person still works here.
 */
export async function findAway(
  tx: Pick<EntityManager, 'query'>,
  clinicId: string,
  wanted: readonly WantedSpan[],
): Promise<TakenSpan[]> {
  if (wanted.length === 0) return [];
  return tx.query(
    `select w.key, w.role, w."resourceId"
     from jsonb_to_recordset($2)
       as w(key text, role text, "resourceId" uuid, "from" bigint, "to" bigint, exclusive boolean)
     where exists (
       select from memberships m where m.clinic_id = $1 and m.id = w."resourceId" and not m.active)
     or w.exclusive and exists (
       select from absences a
       where a.clinic_id = $1 and a.resource_id = w."resourceId"
         and a.starts_at < to_timestamp(w."to" * 60) and a.ends_at > to_timestamp(w."from" * 60))`,
    [clinicId, JSON.stringify(wanted)],
  );
}

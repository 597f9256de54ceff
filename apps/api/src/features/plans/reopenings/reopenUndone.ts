import type { EntityManager } from 'typeorm';

/** What was decided with an event that is taken back is to be decided again. */
export async function reopenUndone(tx: EntityManager, clinicId: string, eventId: string): Promise<void> {
  await tx.query(
    `update plan_reopenings o set decision = null, reason = null, decided_by = null, decided_at = null
     from plan_events e
     where e.clinic_id = $1 and e.id = $2 and o.clinic_id = e.clinic_id and o.plan_id = e.plan_id
       and e.occurrence -> 'decides' ? o.id::text`,
    [clinicId, eventId],
  );
}

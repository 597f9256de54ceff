import type { EntityManager } from 'typeorm';
import { utc } from '../../database/utc.js';

/**
 * Since when a plan is over that an event ended, stopped or completed it; null when it is under way. What was told
 * since did not reach it.
 * @returns text that sorts by time
 */
export async function overSince(
  tx: EntityManager,
  clinicId: string,
  eventId: string | undefined,
): Promise<string | null> {
  const [event] = await tx.query(
    `select ${utc('e."at"')} as at from plan_events e
       join plans p on p.clinic_id = e.clinic_id and p.id = e.plan_id
     where e.clinic_id = $1 and e.id = $2 and p.state in ('stopped', 'completed')`,
    [clinicId, eventId ?? null],
  );
  return event?.at ?? null;
}

import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { StoredTick } from './PlanPage.js';

/** What was told of the preparations for some sessions, latest last; days are those of the clinic. */
export function loadTicks(
  reader: Reader,
  clinicId: string,
  sessionIds: readonly string[],
): Promise<StoredTick[]> {
  return rowsOf<StoredTick>(
    reader,
    `select k.session_id as "sessionId", k.step_code as code, k.done,
       (k.noted_at at time zone z.time_zone)::date as "on", m.display_name as "by"
     from care_step_ticks k
       join memberships m on m.clinic_id = k.clinic_id and m.id = k.noted_by
       join clinics z on z.clinic_id = k.clinic_id
     where k.clinic_id = $1 and k.session_id = any($2) order by k.noted_at, k.id`,
    [clinicId, sessionIds],
  );
}

import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { utc } from '../../database/utc.js';
import type { StoredPlanEvent } from './StoredPlanEvent.js';
import { unpackConstraints } from './unpackConstraints.js';

/** Every event of a plan, oldest first. */
export async function loadPlanEvents(
  reader: Reader,
  clinicId: string,
  planId: string,
): Promise<StoredPlanEvent[]> {
  const events = await rowsOf<StoredPlanEvent>(
    reader,
    `select e.id, e.kind, ${utc('e."at"')} as "at", m.display_name as "by", e.changes, e.undone_by as "undoneBy",
       e."before" is not null as "hasBefore", e."before",
       coalesce(e.occurrence -> 'occurrences', '[]') as occurrences
     from plan_events e join memberships m on m.clinic_id = e.clinic_id and m.id = e."by"
     where e.clinic_id = $1 and e.plan_id = $2 order by e.id`,
    [clinicId, planId],
  );
  return events.map(({ before, ...event }) => ({
    ...event,
    before: before && { ...before, constraints: unpackConstraints(before.constraints) },
  }));
}

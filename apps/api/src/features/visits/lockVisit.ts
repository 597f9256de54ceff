import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import type { LockedVisit } from './LockedVisit.js';
import { readVisit } from './readVisit.js';

/**
 * Locks a visit as it was seen, and its plan before it: plan, visit, resources is the order of every journey,
 * so that none waits for another in a circle.
 * @param seen null: as it is by now
 * @throws Problem 404, or 412 `stale` when somebody else was faster
 */
export async function lockVisit(
  tx: EntityManager,
  clinicId: string,
  id: string,
  seen: number | null,
): Promise<LockedVisit> {
  const [known] = await tx.query('select plan_id from visits where clinic_id = $1 and id = $2', [
    clinicId,
    id,
  ]);
  if (known === undefined) throw notFound('visit');
  if (known.plan_id !== null) {
    await tx.query('select 1 from plans where clinic_id = $1 and id = $2 for update', [
      clinicId,
      known.plan_id,
    ]);
  }
  const visit = await readVisit(tx, clinicId, id, 'for update');
  if (seen !== null && visit.version !== seen) throw await staleRecord(tx, clinicId, 'visit', 'visits', id);
  return visit;
}

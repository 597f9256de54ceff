import type { EntityManager } from 'typeorm';
import type { ClaimSpan } from '../../database/VisitSnapshot.js';

export interface WantedSpan extends ClaimSpan {
  /** Tells the visits of one request apart. */
  key: string;
}

export interface TakenSpan {
  key: string;
  role: string;
  resourceId: string;
}

/**
 * What of the wanted time somebody else holds. Trustworthy only while the resources are locked.
 * @param exceptVisitId a visit that is about to give its own time back
 */
export async function findTaken(
  tx: Pick<EntityManager, 'query'>,
  clinicId: string,
  wanted: readonly WantedSpan[],
  exceptVisitId: string | null = null,
): Promise<TakenSpan[]> {
  const exclusive = wanted.filter((span) => span.exclusive);
  if (exclusive.length === 0) return [];
  return tx.query(
    `select w.key, w.role, w."resourceId"
     from jsonb_to_recordset($2) as w(key text, role text, "resourceId" uuid, "from" bigint, "to" bigint)
     where exists (
       select from claims c
       where c.clinic_id = $1 and c.resource_id = w."resourceId" and c.exclusive
         and c.during && tstzrange(to_timestamp(w."from" * 60), to_timestamp(w."to" * 60))
         and c.visit_id is distinct from $3)`,
    [clinicId, JSON.stringify(exclusive), exceptVisitId],
  );
}

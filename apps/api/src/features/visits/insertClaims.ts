import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { ClaimSpan } from '../../database/VisitSnapshot.js';

export interface HeldByVisit extends ClaimSpan {
  visitId: string;
}

/**
 * Takes the time of people, rooms and devices for visits. Their rows must be locked already; the exclusion
 * constraint is the last word (23P01 becomes 409 `opening_taken`).
 */
export async function insertClaims(
  tx: EntityManager,
  clinicId: string,
  claims: readonly HeldByVisit[],
): Promise<void> {
  const rows = claims.map((claim) => ({ ...claim, id: newId() }));
  await tx.query(
    `insert into claims (clinic_id, id, visit_id, resource_id, role, during, exclusive)
     select $1, c.id, c."visitId", c."resourceId", c.role,
       tstzrange(to_timestamp(c."from" * 60), to_timestamp(c."to" * 60)), c.exclusive
     from jsonb_to_recordset($2) as c(id uuid, "visitId" uuid, "resourceId" uuid, role text,
       "from" bigint, "to" bigint, exclusive boolean)`,
    [clinicId, JSON.stringify(rows)],
  );
}

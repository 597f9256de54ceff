import type { EntityManager } from 'typeorm';
import { utc } from '../../database/utc.js';

/** When each finding of a plan was last accepted with a reason, by its key, as text that sorts by time. */
export async function acceptedAt(
  tx: EntityManager,
  clinicId: string,
  planId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: { finding: string; at: string }[] = await tx.query(
    `select finding_code as finding, ${utc('max(accepted_at)')} as at from finding_acceptances
     where clinic_id = $1 and plan_id = $2 group by finding_code`,
    [clinicId, planId],
  );
  return new Map(rows.map(({ finding, at }) => [finding, at]));
}

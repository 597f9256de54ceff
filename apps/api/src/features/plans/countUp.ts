import type { EntityManager } from 'typeorm';

/**
 * The next version of a locked plan of which nothing is otherwise but what hangs on it, such as what was decided.
 * @returns the new version
 */
export async function countUp(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  planId: string,
  at: number,
): Promise<number> {
  const [[row]] = await tx.query(
    `update plans set version = version + 1, updated_by = $3, updated_at = $4
     where clinic_id = $1 and id = $2 returning version`,
    [actor.clinicId, planId, actor.membershipId, new Date(at)],
  );
  return row.version;
}

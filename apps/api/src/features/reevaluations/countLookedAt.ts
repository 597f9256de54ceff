import type { EntityManager } from 'typeorm';

/** What became of some of the plans of a re-evaluation. */
export interface LookedAt {
  readonly lookedAt: number;
  readonly changed: number;
  readonly failed: number;
}

/** Adds to the progress of a re-evaluation; with the last plan it is done. */
export async function countLookedAt(
  tx: EntityManager,
  clinicId: string,
  id: string,
  { lookedAt, changed, failed }: LookedAt,
): Promise<void> {
  await tx.query(
    `update reevaluations set looked_at = looked_at + $3, changed = changed + $4, failed = failed + $5,
       state = case when looked_at + $3 < total then 'running' when failed + $5 >= total then 'failed' else 'done' end,
       finished_at = case when looked_at + $3 >= total then clock_timestamp() end
     where clinic_id = $1 and id = $2`,
    [clinicId, id, lookedAt, changed, failed],
  );
}

import type { EntityManager } from 'typeorm';
import { storedPlanColumns } from '../../features/plans/planStatement.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';

/**
 * Those of the plans that are still under way, locked in the order of their ids. The lock is a statement of its own:
 * whoever waited for it must read the plan as the one before left it.
 */
export async function loadPlansToReevaluate(
  tx: EntityManager,
  clinicId: string,
  planIds: readonly string[],
): Promise<readonly StoredPlan[]> {
  const locked: { id: string }[] = await tx.query(
    `select id from plans where clinic_id = $1 and id = any($2) and state in ('draft', 'approved', 'paused')
     order by id for update`,
    [clinicId, planIds],
  );
  const ids = locked.map(({ id }) => id);
  return tx.query(
    `select ${storedPlanColumns} from plans p where p.clinic_id = $1 and p.id = any($2) order by p.id`,
    [clinicId, ids],
  );
}

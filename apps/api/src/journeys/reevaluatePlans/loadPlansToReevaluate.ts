import type { EntityManager } from 'typeorm';
import { storedPlanDaysColumns } from '../../features/plans/planStatement.js';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { unpackConstraints } from '../../features/plans/unpackConstraints.js';

/**
 * Those of the plans that are still under way, locked in the order of their ids. The lock is a statement of its own:
 * whoever waited for it must read the plan as the one before left it. Windows have their days alone: they are reckoned
 * anew, and one that is not stays stored as it is.
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
  const plans: StoredPlan[] = await tx.query(
    `select ${storedPlanDaysColumns} from plans p where p.clinic_id = $1 and p.id = any($2) order by p.id`,
    [clinicId, ids],
  );
  return plans.map((plan) => ({
    ...plan,
    constraints: unpackConstraints(plan.constraints),
    sessions: plan.sessions.map(withoutReasons),
  }));
}

const NO_REASONS = { ranges: [], because: { earliest: [], ideal: [], latest: [] } } as const;

const withoutReasons = ({ window, ...session }: StoredSession): StoredSession => ({
  ...session,
  window: window && { ...window, ...NO_REASONS },
});

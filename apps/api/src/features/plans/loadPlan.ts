import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import { storedPlanColumns } from './planStatement.js';
import type { StoredPlan } from './StoredPlan.js';
import { unpackConstraints } from './unpackConstraints.js';

/**
 * A plan with its courses and sessions. For the window of a session on a later day than it was stored on,
 * see `solvedPlan`.
 * @throws Problem 404 `not_found`
 */
export async function loadPlan(reader: Reader, clinicId: string, planId: string): Promise<StoredPlan> {
  const [plan] = await rowsOf<StoredPlan>(
    reader,
    `select ${storedPlanColumns} from plans p where p.clinic_id = $1 and p.id = $2`,
    [clinicId, planId],
  );
  if (plan === undefined) throw notFound('plan');
  return { ...plan, constraints: unpackConstraints(plan.constraints) };
}

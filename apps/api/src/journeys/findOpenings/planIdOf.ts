import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * The one plan that some sessions belong to.
 * @throws Problem 404 when one of them does not exist, or they are of more than one plan
 */
export async function planIdOf(
  reader: Reader,
  clinicId: string,
  sessionIds: readonly string[],
): Promise<string> {
  const plans = await rowsOf<{ planId: string; count: number }>(
    reader,
    `select plan_id as "planId", count(*)::int as count from plan_sessions
     where clinic_id = $1 and id = any($2) group by plan_id`,
    [clinicId, sessionIds],
  );
  const [only] = plans;
  const isWhole = plans.length === 1 && only?.count === new Set(sessionIds).size;
  if (only === undefined || !isWhole) throw notFound('session');
  return only.planId;
}

import type { Day } from '@stratum/calendar';
import type { CareStep } from '@stratum/clinical';
import type { Reader } from '../../database/rowsOf.js';
import { careStepsOf } from '../../features/plans/careStepsOf.js';
import { evaluatorOf } from '../../features/plans/evaluatorOf.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';

/**
 * The preparations for the sessions that a visit carries, with what is known today: those that had begun by then. None
 * outside of plans.
 */
export async function loadPreparations(
  reader: Reader,
  clinicId: string,
  { planId, sessionIds }: { planId: string | null; sessionIds: readonly string[] },
  today: Day,
): Promise<readonly CareStep[]> {
  if (planId === null || sessionIds.length === 0) return [];
  const plan = await loadPlan(reader, clinicId, planId);
  const { basis, protocols } = await loadPlanRules(reader, clinicId, plan, today);
  const { windows } = solvedPlan(plan, today);
  const care = { basis, protocols, windows, findingsOf: evaluatorOf(basis) };
  return plan.sessions
    .filter(({ id }) => sessionIds.includes(id))
    .flatMap((session) => careStepsOf(session, plan, care))
    .filter(({ kind, from }) => kind === 'preparation' && from <= today);
}

import type { EntityManager } from 'typeorm';
import type { VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import { wrongState } from '../../http/problems/wrongState.js';

/**
 * Lets the treatments of a plan start only while it is under way: nobody treats by a plan that rests or is over.
 * @throws Problem 409 `wrong_state`
 */
export async function requirePlanUnderWay(
  tx: EntityManager,
  clinicId: string,
  treatments: readonly VisitTreatment[],
): Promise<void> {
  const sessionIds = treatments.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId]));
  if (sessionIds.length === 0) return;
  const [over]: { state: string }[] = await tx.query(
    `select p.state from plan_sessions s join plans p on p.clinic_id = s.clinic_id and p.id = s.plan_id
     where s.clinic_id = $1 and s.id = any($2) and p.state <> 'approved' limit 1`,
    [clinicId, sessionIds],
  );
  if (over !== undefined) throw wrongState('plan', over.state, 'start');
}

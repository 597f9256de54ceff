import type { Occurrence } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { Moment } from '../findOpenings/Moment.js';
import { realignAfter } from '../realignPlan/realignAfter.js';
import type { RealignmentReply } from './RealignmentReply.js';
import { tellRealigned } from './tellRealigned.js';

/**
 * Tells the plan of a visit what happened to the sessions that it carried, and keeps with the step of the visit
 * which event of the plan follows from it.
 * @param visit as it was before the step
 * @returns what moved; null for a visit without sessions
 */
export async function tellPlan(
  tx: EntityManager,
  actor: Actor,
  { planId, sessionIds }: LockedVisit,
  stepId: string,
  happened: (session: string) => Occurrence,
  { today, at }: Moment,
): Promise<RealignmentReply | null> {
  if (planId === null || sessionIds.length === 0) return null;
  const realigned = await realignAfter(tx, actor, planId, sessionIds.map(happened), today, at);
  if (realigned.eventId !== null) {
    await tx.query('update visit_steps set event_ids = $3 where clinic_id = $1 and id = $2', [
      actor.clinicId,
      stepId,
      [realigned.eventId],
    ]);
  }
  const { constraints } = await loadPlan(tx, actor.clinicId, planId);
  return tellRealigned(realigned, constraints, actor.permissions.has('chart.read'));
}

import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { takeStep } from '../../features/visits/takeStep.js';

/** The desk reads it, and nothing of why the plan was stopped. */
const REASON = 'Plan stopped';

/**
 * Cancels visits of a locked plan, whose time is free again, and keeps with each step the event of the plan that
 * it belongs to.
 * @throws Problem 409 `wrong_state` when one of them is being treated
 */
export async function cancelVisits(
  tx: EntityManager,
  actor: Actor,
  visitIds: readonly string[],
  eventId: string,
  at: number,
): Promise<void> {
  const rows: { id: string; version: number }[] = await tx.query(
    'select id, version from visits where clinic_id = $1 and id = any($2) order by id',
    [actor.clinicId, visitIds],
  );
  for (const { id, version } of rows) {
    const visit = await lockVisit(tx, actor.clinicId, id, version);
    const change = { cancelReason: REASON };
    const { stepId } = await takeStep(tx, actor, visit, 'cancel', new Date(at), change);
    await tx.query('update visit_steps set event_ids = $3 where clinic_id = $1 and id = $2', [
      actor.clinicId,
      stepId,
      [eventId],
    ]);
  }
}

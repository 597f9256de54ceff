import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { Moment } from '../findOpenings/Moment.js';
import { type SeenVisit, stepVisit } from '../stepVisit/stepVisit.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';

/**
 * Cancels a visit: its time is free again, and its sessions are open as they were before it was booked.
 * @throws Problem 404, 409 `wrong_state`, 412 `stale`
 */
export function cancelVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  reason: string,
  moment: Moment,
): Promise<VisitStepReply> {
  const step = {
    name: 'cancel' as const,
    change: { cancelReason: reason },
    occurrence: () => (session: string) => ({ kind: 'cancelled' as const, session }),
  };
  return stepVisit(database, actor, seen, step, moment);
}

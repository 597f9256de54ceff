import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { Moment } from '../findOpenings/Moment.js';
import { type SeenVisit, stepVisit } from '../stepVisit/stepVisit.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import type { CancelVisitBody } from './CancelVisitBody.js';

const MS_PER_MINUTE = 60_000;

/**
 * Cancels a visit: its time is free again, and its sessions are open as they were before it was booked. How long
 * before its start that was stays with it.
 * @throws Problem 404, 409 `wrong_state`, 412 `stale`
 */
export function cancelVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  { reason, by = null, tellPatient }: CancelVisitBody,
  moment: Moment,
): Promise<VisitStepReply> {
  const step = {
    name: 'cancel' as const,
    change: ({ startsAt }: LockedVisit) => ({
      cancelReason: reason,
      cancelledBy: by,
      cancelledAhead: by === null ? null : Math.floor((startsAt.getTime() - moment.at) / MS_PER_MINUTE),
    }),
    tell: tellPatient ?? true,
    occurrence: () => (session: string) => ({ kind: 'cancelled' as const, session }),
  };
  return stepVisit(database, actor, seen, step, moment);
}

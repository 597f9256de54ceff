import { dayAt } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { Moment } from '../findOpenings/Moment.js';
import { type SeenVisit, stepVisit } from '../stepVisit/stepVisit.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';

/**
 * Marks a no-show: people and rooms get their time back, the rest of the plan is aligned again, and the reply
 * says what moved.
 * @throws Problem 404, 409 `wrong_state`, 412 `stale`
 */
export function missVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  moment: Moment,
): Promise<VisitStepReply> {
  return stepVisit(
    database,
    actor,
    seen,
    {
      name: 'miss',
      change: {},
      occurrence: ({ startsAt }) => {
        const on = dayAt(startsAt.getTime(), actor.clinic.timeZone);
        return (session) => ({ kind: 'missed', session, on });
      },
    },
    moment,
  );
}

import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { requireStep } from '../../features/visits/requireStep.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { SeenVisit } from '../stepVisit/stepVisit.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import type { MoveVisitBody } from './MoveVisitBody.js';
import { moveLocked } from './moveLocked.js';

/**
 * Moves a visit to another time, specialist or room, with the same checks as a booking; its plan is told when the
 * day changes. A plan that rests has no day to move it to.
 * @throws Problem 404, 409 `wrong_state`, `opening_taken`, `finding_blocks`, 412, 422 `placement_refused`
 */
export async function moveVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<VisitStepReply> {
  try {
    return await database.transaction((tx) => move(tx, actor, seen, body, moment));
  } catch (error) {
    throw await settleRefusal(database, actor, error);
  }
}

async function move(
  tx: EntityManager,
  actor: Actor,
  seen: SeenVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<VisitStepReply> {
  const visit = await lockVisit(tx, actor.clinicId, seen.id, seen.version);
  requireStep(visit.state, 'move');
  await lockPatient(tx, actor.clinicId, visit.patientId);
  const realignment = await moveLocked(tx, actor, visit, body, moment);
  const [changed] = await changedVisits(tx, actor, [visit.id]);
  return { visit: changed as VisitReply, ...(realignment === null ? {} : { realignment }) };
}

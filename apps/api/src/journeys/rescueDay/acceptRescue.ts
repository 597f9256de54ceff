import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { addAbsence } from '../../features/clinic/absences/addAbsence.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockResources } from '../../features/visits/lockResources.js';
import { lockVisits } from '../../features/visits/lockVisits.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { requireStep } from '../../features/visits/requireStep.js';
import type { OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { invalid } from '../../http/problems/invalid.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import type { Moment } from '../findOpenings/Moment.js';
import { moveLocked } from '../moveVisit/moveLocked.js';
import { LineRefused } from './LineRefused.js';
import type { RescueBody } from './RescueBody.js';
import type { RescuedReply } from './RescuedReply.js';
import { requireOnce } from './requireOnce.js';

/**
 * Moves the visits whose new places are accepted, all of them or none, each with the checks of a move; on request
 * somebody's absence is written down before, so that nothing can be placed into it.
 * @throws Problem 403, 404, and, naming the line by `visitId`, 409 `wrong_state`, `opening_taken`, `finding_blocks`,
 *   412 `stale`, 422 `placement_refused`
 */
export async function acceptRescue(
  database: Database,
  actor: Actor,
  ticket: OnceTicket,
  body: RescueBody,
  moment: Moment,
): Promise<RescuedReply> {
  const { lines, absence } = body;
  if (lines.length === 0 && absence == null) throw invalid({ lines: { code: 'required' } });
  requireOnce(lines, 'lines');
  if (absence != null && !actor.permissions.has('absences.write')) throw notPermitted('absences.write');
  try {
    return await database.transaction((tx) => once(tx, actor, ticket, () => accept(tx, actor, body, moment)));
  } catch (error) {
    if (!(error instanceof LineRefused)) throw error;
    throw error.named(await settleRefusal(database, actor, error.reason));
  }
}

async function accept(
  tx: EntityManager,
  actor: Actor,
  { lines, absence = null }: RescueBody,
  moment: Moment,
): Promise<RescuedReply> {
  const { clinicId } = actor;
  const visits = await lockVisits(tx, clinicId, lines);
  await lockResources(tx, clinicId, [
    ...lines.flatMap(({ specialistId, roomId, deviceIds }) => [specialistId, roomId, ...(deviceIds ?? [])]),
    ...visits.flatMap(({ claims }) => claims.map(({ resourceId }) => resourceId)),
    ...(absence === null ? [] : [absence.resourceId]),
  ]);
  const added = absence === null ? null : await addAbsence(tx, actor, absence);
  // Nobody else can take what is given back here, and a line may go where another one was.
  for (const visit of visits) await LineRefused.at(visit.id, async () => release(tx, clinicId, visit));
  for (const [place, visit] of visits.entries()) {
    const line = lines[place] as RescueBody['lines'][number];
    await LineRefused.at(visit.id, () => moveLocked(tx, actor, visit, line, moment));
  }
  const ids = visits.map(({ id }) => id);
  return { visits: await changedVisits(tx, actor, ids), absenceId: added?.id ?? null };
}

async function release(tx: EntityManager, clinicId: string, visit: LockedVisit): Promise<void> {
  requireStep(visit.state, 'move');
  await releaseClaims(tx, clinicId, visit.id);
}

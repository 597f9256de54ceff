import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { writeAbsence } from '../../features/clinic/absences/writeAbsence.js';
import { askToCall, type ToTell } from '../../features/messages/calls/askToCall.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockResources } from '../../features/visits/lockResources.js';
import { lockVisits } from '../../features/visits/lockVisits.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { requireOnce } from '../../features/visits/requireOnce.js';
import { requireStep } from '../../features/visits/requireStep.js';
import type { OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { invalid } from '../../http/problems/invalid.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import type { Moment } from '../findOpenings/Moment.js';
import { moveLocked } from '../moveVisit/moveLocked.js';
import { LineRefused } from './LineRefused.js';
import { mayWriteDown } from './mayWriteDown.js';
import type { RescueBody } from './RescueBody.js';
import type { RescuedReply } from './RescuedReply.js';

/**
 * Moves the visits whose new places are accepted, all of them or none, each with the checks of a move; on request
 * somebody's absence is written down before, so that nothing can be placed into it. Whose time is another one now, and
 * who has none, stands on the call list from then on.
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
  const unplaced = body.unplaced ?? [];
  if (lines.length + unplaced.length === 0 && absence == null) throw invalid({ lines: { code: 'required' } });
  requireOnce(lines, 'lines');
  requireOnce([...lines, ...unplaced], 'unplaced');
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
  body: RescueBody,
  moment: Moment,
): Promise<RescuedReply> {
  const { clinicId } = actor;
  const { lines, absence = null } = body;
  const locked = await lockVisits(tx, clinicId, [...lines, ...(body.unplaced ?? [])]);
  const [visits, unplaced] = [locked.slice(0, lines.length), locked.slice(lines.length)];
  await lockResources(tx, clinicId, [
    ...lines.flatMap(({ specialistId, roomId, deviceIds }) => [specialistId, roomId, ...(deviceIds ?? [])]),
    ...visits.flatMap(({ claims }) => claims.map(({ resourceId }) => resourceId)),
    ...(absence === null ? [] : [absence.resourceId]),
  ]);
  if (absence !== null && !(await mayWriteDown(tx, actor, absence, moment.at)))
    throw notPermitted('clinic.manage');
  const added = absence === null ? null : await writeAbsence(tx, actor, absence, actor.membershipId);
  // Nobody else can take what is given back here, and a line may go where another one was.
  for (const visit of visits) await LineRefused.at(visit.id, async () => release(tx, clinicId, visit));
  for (const visit of unplaced) await LineRefused.at(visit.id, async () => requireStep(visit.state, 'move'));
  for (const [place, visit] of visits.entries()) {
    const line = lines[place] as RescueBody['lines'][number];
    await LineRefused.at(visit.id, () => moveLocked(tx, actor, visit, line, moment));
  }
  const moved = await changedVisits(
    tx,
    actor,
    visits.map(({ id }) => id),
  );
  const toTell = [
    ...visits.flatMap((visit, place) => movedOf(visit, lines[place])),
    ...unplaced.map(withoutPlace),
  ];
  const callIds = await askToCall(tx, actor, toTell, moment);
  return { visits: moved, callIds, absenceId: added?.id ?? null };
}

/** Who is here already is told where they wait. */
function movedOf(
  { id, state, startsAt }: LockedVisit,
  line: RescueBody['lines'][number] | undefined,
): ToTell[] {
  const nowAt = new Date(line?.startsAt ?? startsAt);
  if (state === 'arrived' || nowAt.getTime() === startsAt.getTime()) return [];
  return [{ visitId: id, reason: 'moved', wasAt: startsAt, nowAt }];
}

const withoutPlace = ({ id, startsAt }: LockedVisit): ToTell => ({
  ...{ visitId: id, reason: 'no-place', wasAt: startsAt, nowAt: null },
});

async function release(tx: EntityManager, clinicId: string, visit: LockedVisit): Promise<void> {
  requireStep(visit.state, 'move');
  await releaseClaims(tx, clinicId, visit.id);
}

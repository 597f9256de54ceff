import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { removeAbsence } from '../../features/clinic/absences/removeAbsence.js';
import { takeBackCalls } from '../../features/messages/calls/takeBackCalls.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { lastStep } from '../../features/visits/lastStep.js';
import { lockResources } from '../../features/visits/lockResources.js';
import { lockVisits } from '../../features/visits/lockVisits.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { requireOnce } from '../../features/visits/requireOnce.js';
import { Problem } from '../../http/problems/Problem.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import type { Moment } from '../findOpenings/Moment.js';
import { undoLastStep } from '../stepVisit/undoVisitStep.js';
import { LineRefused } from './LineRefused.js';
import type { RescuedReply } from './RescuedReply.js';
import type { UndoRescueBody } from './UndoRescueBody.js';

/**
 * Takes a rescue back: every visit to where it was, the absence that was written down with it, and the calls that
 * nobody has made yet. All or nothing.
 * @throws Problem 403, 404, and, naming the visit, 409 `nothing_to_undo`, `cannot_undo`, `opening_taken`, 412 `stale`
 */
export async function undoRescue(
  database: Database,
  actor: Actor,
  body: UndoRescueBody,
  moment: Moment,
): Promise<RescuedReply> {
  const { visits } = body;
  requireOnce(visits, 'visits');
  try {
    return await database.transaction((tx) => undo(tx, actor, body, moment));
  } catch (error) {
    if (!(error instanceof LineRefused)) throw error;
    throw error.named(await settleRefusal(database, actor, error.reason));
  }
}

async function undo(
  tx: EntityManager,
  actor: Actor,
  { visits: seen, absenceId = null, callIds }: UndoRescueBody,
  moment: Moment,
): Promise<RescuedReply> {
  const { clinicId } = actor;
  const visits = await lockVisits(tx, clinicId, seen);
  const steps = [];
  for (const { id } of visits) steps.push(await LineRefused.at(id, () => lastMove(tx, clinicId, id)));
  const before = steps.flatMap(({ before: { claims } }) => claims);
  const now = visits.flatMap(({ claims }) => claims);
  const ids = [...before, ...now].map(({ resourceId }) => resourceId);
  await lockResources(tx, clinicId, ids);
  // As the rescue wrote it down: who has changed it since is not overruled.
  if (absenceId !== null) await removeAbsence(tx, actor, { id: absenceId, version: 1, rescued: true });
  for (const visit of visits) await releaseClaims(tx, clinicId, visit.id);
  for (const visit of visits) {
    await LineRefused.at(visit.id, () => undoLastStep(tx, actor, visit, moment));
  }
  await takeBackCalls(tx, actor, { undone: [], callIds: callIds ?? [] }, moment);
  const moved = visits.map(({ id }) => id);
  return { visits: await changedVisits(tx, actor, moved), callIds: [], absenceId: null };
}

/** Only a move is taken back here: whatever else came after it stays. */
async function lastMove(tx: EntityManager, clinicId: string, visitId: string) {
  const step = await lastStep(tx, clinicId, visitId);
  if (step?.step !== 'move') {
    throw new Problem(409, 'nothing_to_undo', 'This visit has not been moved, or more has happened since.');
  }
  return step;
}

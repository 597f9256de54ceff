import type { FixedSession } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { Problem } from '../../http/problems/Problem.js';
import { isEnough, nearestOpenings, nearRanges } from '../findOpenings/nearestOpenings.js';
import type { OpeningReply } from '../findOpenings/OpeningReply.js';
import { tellOpening } from '../findOpenings/tellOpening.js';
import type { Asked, OpeningTaken } from './OpeningTaken.js';
import type { WantedVisit } from './WantedVisit.js';

/**
 * The refusal of a booking whose time somebody else has: for each visit that lost, the nearest openings as they
 * are now. Runs after the transaction has ended, so that nobody waits for it.
 */
export async function tellTaken(
  database: Database,
  actor: Actor,
  { taken, asked }: OpeningTaken,
): Promise<Problem> {
  const sessions = [];
  for (const lost of asked.wanted) {
    const { key, sessions: carried } = lost.errand;
    const first = taken.find((span) => span.key === key);
    if (first === undefined) continue;
    const reason = { code: 'taken', params: { role: first.role } };
    const nearest = await lookAround(database, actor, lost, asked);
    sessions.push({ sessionId: carried[0]?.id ?? null, reason, nearest });
  }
  return new Problem(409, 'opening_taken', 'Somebody else has just taken this time.', {
    details: { sessions },
  });
}

async function lookAround(
  database: Database,
  actor: Actor,
  lost: WantedVisit,
  asked: Asked,
): Promise<OpeningReply[]> {
  const { errand, day, start } = lost;
  const { zone, patientId } = asked.situation;
  let nearest: OpeningReply[] = [];
  for (const range of nearRanges(day)) {
    const staffing = await loadStaffing(database, actor.clinicId, {
      ...range,
      zone,
      patientId,
      protocolCodes: errand.work.protocols.map(({ code }) => code),
      deviceIds: errand.work.deviceIds,
      exceptVisitId: asked.movedVisitId,
    });
    const search = { range, start, beside: daysBeside(lost, asked) };
    const openings = nearestOpenings(errand, asked.situation, staffing, search);
    const window = errand.sessions[0]?.window ?? null;
    nearest = openings.map((opening) => tellOpening(opening, staffing, window));
    if (isEnough(openings)) break;
  }
  return nearest;
}

function daysBeside(lost: WantedVisit, { wanted }: Asked): readonly FixedSession[] {
  return wanted
    .filter((other) => other !== lost)
    .flatMap(({ errand, day }) => errand.sessions.map(({ id }) => ({ id, day })));
}

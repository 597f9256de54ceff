import { addDays, daysBetween } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { invalid } from '../../http/problems/invalid.js';
import { notFound } from '../../http/problems/notFound.js';
import type { FindOpeningsBody } from './FindOpeningsBody.js';
import { loadErrand } from './loadErrand.js';
import type { Moment } from './Moment.js';
import type { OpeningReply } from './OpeningReply.js';
import { openingsFor } from './openingsFor.js';
import { planIdOf } from './planIdOf.js';
import { tellOpening } from './tellOpening.js';

const MOST_DAYS = 62;
const MOST_OPENINGS = 200;

/**
 * The times of some days at which a visit fits: people, room and patient are free, no hard rule is broken, and no
 * finding stands against it.
 * @throws Problem 400, 404
 */
export async function findOpenings(
  database: Database,
  actor: Actor,
  body: FindOpeningsBody,
  moment: Moment,
): Promise<OpeningReply[]> {
  const { patientId, kind, from, to, protocolCode = null } = body;
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) {
    const params = { least: from, greatest: addDays(from, MOST_DAYS - 1) };
    throw invalid({ to: { code: 'out_of_range', params } });
  }
  const { movedVisitId, sessionIds } = await whatMoves(database, actor, body);
  const deviceIds = body.deviceIds ?? [];
  const plan =
    sessionIds.length === 0
      ? null
      : await loadPlan(database, actor.clinicId, await planIdOf(database, actor.clinicId, sessionIds));
  const query = { patientId, kind, protocolCode, deviceIds, plan, sessionIds, movedVisitId };
  const { errand, situation } = await loadErrand(database, actor, query, moment);
  const staffing = await loadStaffing(database, actor.clinicId, {
    first: from,
    last: to,
    zone: actor.clinic.timeZone,
    patientId,
    protocolCodes: errand.work.protocols.map(({ code }) => code),
    specialistIds: body.specialistIds ?? [],
    roomIds: body.roomIds ?? [],
    deviceIds,
    exceptVisitId: movedVisitId,
  });
  const openings = openingsFor(errand, situation, staffing, {
    range: { first: from, last: to },
    each: body.each ?? 'start',
    limit: body.limit ?? MOST_OPENINGS,
  });
  const window = errand.sessions[0]?.window ?? null;
  return openings.map((opening) => tellOpening(opening, staffing, window));
}

/** The sessions that are looked for: those of the visit that moves, or the named one. */
async function whatMoves(
  database: Database,
  { clinicId }: Actor,
  { visitId, sessionId, patientId }: FindOpeningsBody,
): Promise<{ movedVisitId: string | null; sessionIds: readonly string[] }> {
  if (visitId == null) return { movedVisitId: null, sessionIds: sessionId == null ? [] : [sessionId] };
  const [visit] = await database.read<{ sessionIds: string[] }>(
    `select array(select s.session_id from visit_sessions s
       where s.clinic_id = v.clinic_id and s.visit_id = v.id and s.live) as "sessionIds"
     from visits v where v.clinic_id = $1 and v.id = $2 and v.patient_id = $3`,
    [clinicId, visitId, patientId],
  );
  if (visit === undefined) throw notFound('visit');
  return { movedVisitId: visitId, sessionIds: visit.sessionIds };
}

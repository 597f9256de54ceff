import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { insertClaims } from '../../features/visits/insertClaims.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { requireStep } from '../../features/visits/requireStep.js';
import { takeStep } from '../../features/visits/takeStep.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { claimTime } from '../bookVisit/claimTime.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import type { Moment } from '../bookVisit/Moment.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import { newVisitOf } from '../bookVisit/newVisitOf.js';
import { OpeningTaken } from '../bookVisit/OpeningTaken.js';
import { refuse } from '../bookVisit/refuse.js';
import { staffingQueryFor } from '../bookVisit/staffingQueryFor.js';
import { tellTaken } from '../bookVisit/tellTaken.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { SeenVisit } from '../stepVisit/stepVisit.js';
import { tellPlan } from '../stepVisit/tellPlan.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import type { MoveVisitBody } from './MoveVisitBody.js';

/**
 * Moves a visit to another time, specialist or room, with the same checks as a booking; its plan is told when the
 * day changes.
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
    throw error instanceof OpeningTaken ? await tellTaken(database, actor, error) : error;
  }
}

async function move(
  tx: EntityManager,
  actor: Actor,
  seen: SeenVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<VisitStepReply> {
  const { clinicId } = actor;
  const visit = await lockVisit(tx, clinicId, seen.id, seen.version);
  requireStep(visit.state, 'move');
  await lockPatient(tx, clinicId, visit.patientId);
  const { errand, situation } = await loadMoved(tx, actor, visit, body, moment);
  const day = dayAt(Date.parse(body.startsAt), situation.zone);
  const wanted = {
    errand,
    day,
    start: minuteOf(body.startsAt, 'startsAt'),
    specialistId: body.specialistId,
    roomId: body.roomId,
    deviceIds: errand.work.deviceIds,
    urgent: visit.urgent ? 'urgent as it was booked' : null,
    override: body.override?.reason ?? null,
  };
  const staffing = await loadStaffing(tx, clinicId, staffingQueryFor([wanted], situation));
  const refusal = decideVisits([wanted], situation, staffing, actor.rights);
  if (refusal !== null) {
    throw refuse(refusal, actor.permissions.has('chart.read'), () => errand.sessions[0]?.id ?? null);
  }
  const moved = newVisitOf(wanted, staffing, { patientId: visit.patientId, planId: visit.planId });
  const taken = await claimTime(tx, clinicId, [{ key: errand.key, visit: moved }], visit.id);
  if (taken.length > 0) throw new OpeningTaken(taken, { wanted: [wanted], situation, movedVisitId: visit.id });
  await releaseClaims(tx, clinicId, visit.id);
  await insertClaims(
    tx,
    clinicId,
    moved.claims.map((claim) => ({ ...claim, visitId: visit.id })),
  );
  const { stepId } = await takeStep(tx, actor, visit, 'move', {
    specialistId: moved.specialistId,
    roomId: moved.roomId,
    startsAt: new Date(moved.startsAt),
    endsAt: new Date(moved.endsAt),
    arrivedAt: null,
    overrideReason: moved.overrideReason,
  });
  const sameDay = day === dayAt(visit.startsAt.getTime(), situation.zone);
  const happened = (session: string) => ({ kind: 'moved' as const, session, on: day });
  const realignment = sameDay ? null : await tellPlan(tx, actor, visit, stepId, happened, moment.today);
  const [changed] = await changedVisits(tx, actor, [visit.id]);
  return { visit: changed as VisitReply, ...(realignment === null ? {} : { realignment }) };
}

async function loadMoved(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  body: MoveVisitBody,
  moment: Moment,
): ReturnType<typeof loadErrand> {
  const { patientId, kind, protocolCode, sessionIds, claims } = visit;
  const held = claims.filter(({ role }) => role === 'device').map(({ resourceId }) => resourceId);
  const deviceIds = body.deviceIds ?? held;
  const plan =
    visit.planId === null || sessionIds.length === 0 ? null : await loadPlan(tx, actor.clinicId, visit.planId);
  const about = { patientId, kind, protocolCode, deviceIds, plan, sessionIds, movedVisitId: visit.id };
  return loadErrand(tx, actor, about, moment);
}

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
import type { NewVisit } from '../../features/visits/NewVisit.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { requireStep } from '../../features/visits/requireStep.js';
import { takeStep } from '../../features/visits/takeStep.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { claimTime } from '../bookVisit/claimTime.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import { newVisitOf } from '../bookVisit/newVisitOf.js';
import { OpeningTaken } from '../bookVisit/OpeningTaken.js';
import { overriddenRules } from '../bookVisit/overriddenRules.js';
import { Refused } from '../bookVisit/Refused.js';
import { refuse } from '../bookVisit/refuse.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import { staffingQueryFor } from '../bookVisit/staffingQueryFor.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import type { Errand } from '../findOpenings/Errand.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { Situation } from '../findOpenings/Situation.js';
import type { SeenVisit } from '../stepVisit/stepVisit.js';
import { tellPlan } from '../stepVisit/tellPlan.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import type { MoveVisitBody } from './MoveVisitBody.js';

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
  const { clinicId } = actor;
  const visit = await lockVisit(tx, clinicId, seen.id, seen.version);
  requireStep(visit.state, 'move');
  await lockPatient(tx, clinicId, visit.patientId);
  const { errand, situation } = await loadMoved(tx, actor, visit, body, moment);
  const wanted = wantedMove(visit, body, errand, situation.zone);
  const moved = await takeTime(tx, actor, visit, wanted, situation);
  const { stepId } = await takeStep(tx, actor, visit, 'move', new Date(moment.at), {
    specialistId: moved.specialistId,
    roomId: moved.roomId,
    startsAt: new Date(moved.startsAt),
    endsAt: new Date(moved.endsAt),
    arrivedAt: null,
    overrideReason: moved.overrideReason,
    overrideRules: moved.overrideRules,
  });
  const happened = (session: string) => ({ kind: 'moved' as const, session, on: wanted.day });
  const isSame = isSameDay(visit, wanted, situation.zone) && wanted.specialistId === visit.specialistId;
  const realignment = isSame ? null : await tellPlan(tx, actor, visit, stepId, happened, moment);
  const [changed] = await changedVisits(tx, actor, [visit.id]);
  return { visit: changed as VisitReply, ...(realignment === null ? {} : { realignment }) };
}

const isSameDay = ({ startsAt }: LockedVisit, { day }: Pick<WantedVisit, 'day'>, zone: string) =>
  day === dayAt(startsAt.getTime(), zone);

/** A rule that was overridden for a day stays overridden as long as the visit stays on that day, and no other is. */
function wantedMove(visit: LockedVisit, body: MoveVisitBody, errand: Errand, zone: string): WantedVisit {
  const day = dayAt(Date.parse(body.startsAt), zone);
  const given = body.override?.reason ?? null;
  const isKept = given === null && isSameDay(visit, { day }, zone);
  return {
    errand,
    day,
    start: minuteOf(body.startsAt, 'startsAt'),
    specialistId: body.specialistId,
    roomId: body.roomId,
    deviceIds: errand.work.deviceIds,
    urgent: visit.urgentReason,
    override: isKept ? visit.overrideReason : given,
    overrides: isKept ? visit.overrideRules : null,
  };
}

/** Decides about the new time, takes it, and gives the old one back. */
async function takeTime(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  wanted: WantedVisit,
  situation: Situation,
): Promise<NewVisit> {
  const { clinicId, rights } = actor;
  const { errand } = wanted;
  const staffing = await loadStaffing(tx, clinicId, staffingQueryFor([wanted], situation));
  const keepsDay = isSameDay(visit, wanted, situation.zone);
  const mayOverride = rights.override || (keepsDay && wanted.override === visit.overrideReason);
  const refusal = decideVisits([wanted], situation, staffing, { override: mayOverride });
  if (refusal !== null) {
    const problem = refuse(
      refusal,
      actor.permissions.has('chart.read'),
      () => errand.sessions[0]?.id ?? null,
    );
    throw new Refused(problem, visit.patientId);
  }
  const overrideRules = wanted.overrides ?? overriddenRules(wanted, [wanted], situation, staffing);
  const { patientId, planId } = visit;
  const moved = { ...newVisitOf(wanted, staffing, { patientId, planId }), overrideRules };
  const taken = await claimTime(tx, clinicId, [{ key: errand.key, visit: moved }], visit.id);
  if (taken.length > 0)
    throw new OpeningTaken(taken, { wanted: [wanted], situation, movedVisitId: visit.id });
  await releaseClaims(tx, clinicId, visit.id);
  const claims = moved.claims.map((claim) => ({ ...claim, visitId: visit.id }));
  await insertClaims(tx, clinicId, claims);
  return moved;
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
    visit.planId === null || sessionIds.length === 0
      ? null
      : await loadPlan(tx, actor.clinicId, visit.planId);
  if (plan !== null && plan.state !== 'approved') throw wrongState('plan', plan.state, 'move');
  const about = { patientId, kind, protocolCode, deviceIds, plan, sessionIds, movedVisitId: visit.id };
  return loadErrand(tx, actor, about, moment);
}

import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { insertClaims } from '../../features/visits/insertClaims.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { NewVisit } from '../../features/visits/NewVisit.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { takeStep } from '../../features/visits/takeStep.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { claimTime } from '../bookVisit/claimTime.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import { newVisitOf } from '../bookVisit/newVisitOf.js';
import { OpeningTaken } from '../bookVisit/OpeningTaken.js';
import { overriddenRules } from '../bookVisit/overriddenRules.js';
import { Refused } from '../bookVisit/Refused.js';
import { refuse } from '../bookVisit/refuse.js';
import { staffingQueryFor } from '../bookVisit/staffingQueryFor.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import type { Errand } from '../findOpenings/Errand.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { Situation } from '../findOpenings/Situation.js';
import type { RealignmentReply } from '../stepVisit/RealignmentReply.js';
import { tellPlan } from '../stepVisit/tellPlan.js';
import type { MoveVisitBody } from './MoveVisitBody.js';
import { withLength } from './withLength.js';

/**
 * Moves a visit whose plan, row and patient are locked: decides with the checks of a booking, takes the new time of
 * people and rooms, gives the old one back, and tells its plan when day or specialist change.
 * @returns what moved in the plan; null when it need not know
 * @throws Refused, OpeningTaken: see `settleRefusal`; Problem 409 `wrong_state`
 */
export async function moveLocked(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<RealignmentReply | null> {
  const { errand: same, situation } = await loadMoved(tx, actor, visit, body, moment);
  const errand = withLength(same, body.minutes ?? null);
  const wanted = wantedMove(visit, body, errand, situation.zone);
  const moved = await takeTime(tx, actor, visit, wanted, situation);
  const change = {
    specialistId: moved.specialistId,
    roomId: moved.roomId,
    startsAt: new Date(moved.startsAt),
    endsAt: new Date(moved.endsAt),
    extraMinutes: errand.work.extraMinutes ?? 0,
    arrivedAt: null,
    overrideReason: moved.overrideReason,
    overrideRules: moved.overrideRules,
  };
  const at = new Date(moment.at);
  const { stepId } = await takeStep(tx, actor, visit, 'move', at, change, body.tellPatient ?? true);
  const happened = (session: string) => ({ kind: 'moved' as const, session, on: wanted.day });
  const isSame = isSameDay(visit, wanted, situation.zone) && wanted.specialistId === visit.specialistId;
  if (isSame && !(await wasUnfit(tx, actor.clinicId, visit))) return null;
  return tellPlan(tx, actor, visit, stepId, happened, moment);
}

/** Whether its plan knows that it is not enough: a longer time on the same day settles that. */
async function wasUnfit(
  tx: EntityManager,
  clinicId: string,
  { planId, sessionIds }: LockedVisit,
): Promise<boolean> {
  const rows = await tx.query(
    `select from plans p cross join jsonb_array_elements(p.constraints -> 'unfit') u
     where p.clinic_id = $1 and p.id = $2 and (u ->> 'session')::uuid = any($3)`,
    [clinicId, planId, sessionIds],
  );
  return rows.length > 0;
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

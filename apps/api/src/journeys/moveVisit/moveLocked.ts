import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { insertClaims } from '../../features/visits/insertClaims.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { NewVisit } from '../../features/visits/NewVisit.js';
import { releaseClaims } from '../../features/visits/releaseClaims.js';
import { takeStep } from '../../features/visits/takeStep.js';
import { closeEarlier } from '../../features/waiting/closeEarlier.js';
import { claimTime } from '../bookVisit/claimTime.js';
import { newVisitOf } from '../bookVisit/newVisitOf.js';
import { OpeningTaken } from '../bookVisit/OpeningTaken.js';
import { overriddenRules } from '../bookVisit/overriddenRules.js';
import { Refused } from '../bookVisit/Refused.js';
import { refuse } from '../bookVisit/refuse.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { RealignmentReply } from '../stepVisit/RealignmentReply.js';
import { tellPlan } from '../stepVisit/tellPlan.js';
import { type DecidedMove, decideMove, isSameDay } from './decideMove.js';
import type { MoveVisitBody } from './MoveVisitBody.js';

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
  const decided = await decideMove(tx, actor, visit, body, moment);
  const { wanted, situation } = decided;
  const moved = await takeTime(tx, actor, visit, decided);
  const at = new Date(moment.at);
  const change = {
    specialistId: moved.specialistId,
    roomId: moved.roomId,
    startsAt: new Date(moved.startsAt),
    endsAt: new Date(moved.endsAt),
    extraMinutes: wanted.errand.work.extraMinutes ?? 0,
    arrivedAt: null,
    overrideReason: moved.overrideReason,
    overrideRules: moved.overrideRules,
    ...overriddenAs(actor, visit, wanted, at),
  };
  const { stepId } = await takeStep(tx, actor, visit, 'move', at, change, body.tellPatient ?? true);
  await closeEarlier(tx, actor, visit.id, { from: visit.startsAt, to: change.startsAt, at, stepId });
  const happened = (session: string) => ({ kind: 'moved' as const, session, on: wanted.day });
  const isSame = isSameDay(visit, wanted, situation.zone) && wanted.specialistId === visit.specialistId;
  if (isSame && !(await wasUnfit(tx, actor.clinicId, visit))) return null;
  return tellPlan(tx, actor, visit, stepId, happened, moment);
}

/** A reason that is given now is a decision of now, whatever its words; one that is kept stays who gave it, and when. */
function overriddenAs(
  { membershipId }: Actor,
  { overriddenAt, overriddenBy }: LockedVisit,
  { override, overrides }: WantedVisit,
  at: Date,
): Pick<LockedVisit, 'overriddenAt' | 'overriddenBy'> {
  if (override === null) return { overriddenAt: null, overriddenBy: null };
  return overrides === null
    ? { overriddenAt: at, overriddenBy: membershipId }
    : { overriddenAt, overriddenBy };
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

/** Takes the new time, when nothing stands against it, and gives the old one back. */
async function takeTime(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  { wanted, situation, staffing, refusal }: DecidedMove,
): Promise<NewVisit> {
  const { clinicId } = actor;
  const { errand } = wanted;
  if (refusal !== null) {
    const session = errand.sessions[0]?.id ?? null;
    const problem = refuse(refusal, actor.permissions.has('chart.read'), () => session);
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

import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import type { Refusal } from '../bookVisit/Refusal.js';
import { staffingQueryFor } from '../bookVisit/staffingQueryFor.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import type { Errand } from '../findOpenings/Errand.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { Situation } from '../findOpenings/Situation.js';
import type { MoveVisitBody } from './MoveVisitBody.js';
import { withLength } from './withLength.js';

/** A move as it was weighed; whether somebody else has the time is for the claims to say. */
export interface DecidedMove {
  readonly wanted: WantedVisit;
  readonly situation: Situation;
  readonly staffing: Staffing;
  /** Null when nothing stands against it. */
  readonly refusal: Refusal | null;
}

/**
 * Weighs a move with the checks of a booking.
 * @param visit as it is held while the transaction lasts, or as it was read in a snapshot
 * @throws Problem 400, 404, 409 `wrong_state` while its plan rests
 */
export async function decideMove(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<DecidedMove> {
  const { errand: same, situation } = await loadMoved(tx, actor, visit, body, moment);
  const errand = withLength(same, body.minutes ?? null);
  const wanted = wantedMove(visit, body, errand, situation.zone, actor.rights.override);
  const staffing = await loadStaffing(tx, actor.clinicId, staffingQueryFor([wanted], situation));
  const override = actor.rights.override || wanted.overrides !== null;
  const refusal = decideVisits([wanted], situation, staffing, { override });
  return { wanted, situation, staffing, refusal };
}

/** Whether a visit stays on its day. */
export const isSameDay = (
  { startsAt }: LockedVisit,
  { day }: Pick<WantedVisit, 'day'>,
  zone: string,
): boolean => day === dayAt(startsAt.getTime(), zone);

/**
 * A rule that was overridden for a day stays overridden as long as the visit stays on that day, and no other is: who
 * may give no reason repeats the one that is there, and it goes no further. One that has lapsed is none.
 */
function wantedMove(
  visit: LockedVisit,
  body: MoveVisitBody,
  errand: Errand,
  zone: string,
  mayOverride: boolean,
): WantedVisit {
  const day = dayAt(Date.parse(body.startsAt), zone);
  const given = body.override?.reason ?? null;
  const isRepeated = !mayOverride && given === visit.overrideReason;
  const isSaidBefore = given === null || isRepeated;
  const isKept = isSaidBefore && !visit.overrideLapsed && isSameDay(visit, { day }, zone);
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

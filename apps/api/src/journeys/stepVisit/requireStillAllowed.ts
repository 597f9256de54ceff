import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { overrideLapsed } from '../../database/fragments/overrideLapsed.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { LastStep } from '../../features/visits/lastStep.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import { overriddenRules } from '../bookVisit/overriddenRules.js';
import type { Refusal } from '../bookVisit/Refusal.js';
import { Refused } from '../bookVisit/Refused.js';
import { refuse } from '../bookVisit/refuse.js';
import { rulesBehind } from '../bookVisit/rulesBehind.js';
import { staffingQueryFor } from '../bookVisit/staffingQueryFor.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import { checkOfDays } from '../findOpenings/checkOfDays.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { Situation } from '../findOpenings/Situation.js';

type Before = LastStep['before'];

/**
 * Whether a locked visit may have its time back. A day ahead is booked anew by it, with every check of a booking. Who
 * comes today after all, or came before, is not: the check before the treatment stops it and the plan flags it, so only
 * what was booked too near to it since counts.
 * @param override a reason for the rules that stand against it; what it had a reason for before stays allowed
 * @returns the rules that it breaks with the new reason; null where none is needed
 * @throws Refused, Problem 409 `wrong_state` for a plan that rests or is over
 */
export async function requireStillAllowed(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  before: Before,
  moment: Moment,
  override: string | null,
): Promise<readonly string[] | null> {
  const { wanted, situation, planState } = await loadWanted(tx, actor, visit, before, moment);
  if (wanted.day <= moment.today) {
    const refusal = tooNear(wanted, situation);
    if (refusal !== null) throw refused(refusal, wanted, actor, visit);
    return null;
  }
  if (planState !== null && planState !== 'approved') throw wrongState('plan', planState, 'book');
  const staffing = await loadStaffing(tx, actor.clinicId, staffingQueryFor([wanted], situation));
  const refusal = decideVisits([wanted], situation, staffing, { override: true });
  if (refusal === null) return null;
  if (override === null) throw refused(refusal, wanted, actor, visit);
  const overridden = { ...wanted, override, overrides: null };
  const stands = decideVisits([overridden], situation, staffing, actor.rights);
  if (stands !== null) throw refused(stands, wanted, actor, visit);
  return overriddenRules(overridden, [overridden], situation, staffing);
}

async function loadWanted(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  before: Before,
  moment: Moment,
): Promise<{ wanted: WantedVisit; situation: Situation; planState: string | null }> {
  const { sessionIds, claims } = before;
  const { patientId, kind, protocolCode, planId } = visit;
  const plan = planId === null || sessionIds.length === 0 ? null : await loadPlan(tx, actor.clinicId, planId);
  const deviceIds = claims.filter(({ role }) => role === 'device').map(({ resourceId }) => resourceId);
  const about = { patientId, kind, protocolCode, deviceIds, plan, sessionIds, movedVisitId: visit.id };
  const { errand, situation } = await loadErrand(tx, actor, about, moment);
  const wanted: WantedVisit = {
    errand,
    start: minuteOf(before.startsAt, 'startsAt'),
    day: dayAt(Date.parse(before.startsAt), situation.zone),
    ...{ specialistId: before.specialistId, roomId: before.roomId, deviceIds },
    urgent: visit.urgentReason,
    ...(await givenBefore(tx, actor.clinicId, visit, before)),
  };
  return { wanted, situation, planState: plan?.state ?? null };
}

/** The visit with the reason that it had before; `$3` when that was given, else with its booking, `$4` what for. */
const LAPSED = /* sql */ `
  select ${overrideLapsed.partly('v')} as lapsed
  from (select clinic_id, id, patient_id, plan_id, coalesce($3, created_at) as overridden_at, $4::jsonb as override_rules
    from visits where clinic_id = $1 and id = $2) v`;

/** What it had a reason for stays allowed, unless what that was for has changed since it was given. */
async function givenBefore(
  tx: EntityManager,
  clinicId: string,
  visit: LockedVisit,
  { overrideReason, overrideRules = [], overriddenAt = null }: Before,
): Promise<Pick<WantedVisit, 'override' | 'overrides'>> {
  if (overrideReason === null) return { override: null, overrides: overrideRules };
  const values = [clinicId, visit.id, overriddenAt, JSON.stringify(overrideRules)];
  const [{ lapsed }]: [{ lapsed: boolean | null }] = await tx.query(LAPSED, values);
  return lapsed
    ? { override: null, overrides: null }
    : { override: overrideReason, overrides: overrideRules };
}

function tooNear(wanted: WantedVisit, situation: Situation): Refusal | null {
  const { errand, day, override, overrides } = wanted;
  const sessions = errand.sessions.map(({ id }) => ({ id, window: null }));
  const rules = override === null ? [] : (overrides ?? []);
  const problems = checkOfDays(
    { ...errand, sessions },
    situation,
  )(day)
    .filter(({ hard }) => hard)
    .map(({ code, params }) => ({ key: errand.key, code, params, findings: [] }))
    .filter((problem) => !rulesBehind(problem, wanted, situation).every((rule) => rules.includes(rule)));
  return problems.length === 0 ? null : { kind: 'placement', problems };
}

function refused(refusal: Refusal, { errand }: WantedVisit, actor: Actor, { patientId }: LockedVisit) {
  const sessionOf = () => errand.sessions[0]?.id ?? null;
  return new Refused(refuse(refusal, actor.permissions.has('chart.read'), sessionOf), patientId);
}

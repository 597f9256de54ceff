import { addDays, type Day } from '@stratum/calendar';
import { type Catalogue, type Evidence, findingCodes } from '@stratum/clinical';
import { type Flag, flagsOf, type Plan, type Rule, solvePlan } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { timelineOf } from '../../features/plans/timelineOf.js';
import type { VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import { codesOf } from '../bookVisit/codesOf.js';
import type { PlanRule } from './PlanRule.js';

/** More rules than any session has. */
const MOST_RULES = 20;

/**
 * The hard rules of a plan that its sessions would break if they were treated today: gaps, separations, first days
 * after late healing, the patient's own dates, a pause. What a finding closes is left out: findings are weighed
 * anew with what was answered now. Drift is no hard rule.
 */
export function planRulesToday(
  plan: StoredPlan,
  treatments: readonly VisitTreatment[],
  today: Day,
  catalogue: Catalogue,
): readonly PlanRule[] {
  const treated = new Set(treatments.map(({ sessionId }) => sessionId));
  const events = new Set(
    (plan.constraints.events ?? []).flatMap(({ asks }) => asks.map(({ rule }) => rule.code)),
  );
  const found: PlanRule[] = [];
  let timeline = asOfToday(timelineOf(plan), treated, today);
  for (let round = 0; round < MOST_RULES; round++) {
    const flag = flagsOf(timeline, solvePlan(timeline, today)).find(
      ({ sessionId, kind }) => kind === 'too-early' && treated.has(sessionId),
    );
    if (flag === undefined) break;
    const { protocolCode } = treatments.find(
      ({ sessionId }) => sessionId === flag.sessionId,
    ) as VisitTreatment;
    const { code } = flag.rule;
    const codes = [...codesOf(flag.rule, catalogue), ...(events.has(code) ? ['forbidden-day'] : [])];
    found.push({ finding: findingOf(flag, protocolCode), codes });
    timeline = without(timeline, code);
  }
  return found;
}

/** The sessions stand on today, whatever day they were booked for, and nothing holds them that a finding says. */
function asOfToday(plan: Plan, treated: ReadonlySet<string | null>, today: Day): Plan {
  const isOwn = ({ rule }: { rule: Rule }) => !(findingCodes as readonly string[]).includes(rule.code);
  return {
    ...plan,
    sessions: plan.sessions.map((one) =>
      treated.has(one.id) ? { ...one, state: 'booked' as const, on: today } : one,
    ),
    notBefore: plan.notBefore.filter(isOwn),
    forbidden: plan.forbidden.filter(isOwn),
    holds: (plan.holds ?? []).filter(isOwn),
  };
}

/** The plan as if there were no such rule, so that the next one that stands against today shows. */
function without(plan: Plan, code: string): Plan {
  const others = ({ rule }: { rule: Rule }) => rule.code !== code;
  return {
    ...plan,
    gaps: plan.gaps.filter(others),
    separations: plan.separations.filter(others),
    notBefore: plan.notBefore.filter(others),
    forbidden: plan.forbidden.filter(others),
    holds: (plan.holds ?? []).filter(others),
    events: (plan.events ?? []).map((event) => ({ ...event, asks: event.asks.filter(others) })),
  };
}

function findingOf({ on, days, rule }: Flag, protocolCode: string): PlanRule['finding'] {
  const { code, source = '', evidence = 'E', params = {} } = rule;
  return {
    ...{ finding: code, code, severity: 'defer', until: days === null ? null : addDays(on, days) },
    ...{ from: { kind: 'protocol', code: protocolCode, answer: null }, source, params },
    ...{ evidence: evidence as Evidence, protocols: [protocolCode] },
  };
}

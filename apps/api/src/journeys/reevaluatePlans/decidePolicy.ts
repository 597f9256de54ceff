import type { Day } from '@stratum/calendar';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import { newsBetween } from '../reopenPlans/newsBetween.js';
import { occurrencesUnder } from './occurrencesUnder.js';
import type { ReevaluationDecision } from './ReevaluationDecision.js';
import type { PatientUnder } from './VersionsOfPlan.js';

/**
 * What another policy of the house comes to for one plan: findings of its open sessions that are new, other or gone,
 * and the days that they close or open. Null where nothing follows.
 */
export function decidePolicy(
  plan: StoredPlan,
  patient: PatientUnder,
  today: Day,
  askBeyond: number,
): ReevaluationDecision | null {
  const treatments = treatmentsOf(plan, solvedPlan(plan, today).windows, today);
  const news = newsBetween(treatments, patient.before, patient.after);
  const withoutEvents = { ...plan, constraints: { ...plan.constraints, events: [], eventNames: [] } };
  const occurrences = occurrencesUnder(withoutEvents, patient);
  if (news.length === 0 && occurrences.length === 0) return null;
  const { plan: next, changes, flags } = decideRealignment(plan, occurrences, today, { askBeyond });
  return { plan: next, changes, flags, conflict: [], news };
}

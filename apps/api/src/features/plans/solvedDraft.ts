import { keepOrders, solvePlan } from '@stratum/timeline';
import type { ClinicalBasis } from './ClinicalBasis.js';
import type { DraftedPlan } from './DraftedPlan.js';
import { timelineOf } from './timelineOf.js';

/** A draft with its windows as of today, or the rules that cannot all hold. */
export function solvedDraft(
  plan: Omit<DraftedPlan, 'conflict' | 'waiting'>,
  { today }: Pick<ClinicalBasis, 'today'>,
): DraftedPlan {
  const timeline = timelineOf(plan);
  const solution = solvePlan(timeline, today);
  if (!solution.ok) return { ...plan, waiting: [], conflict: solution.conflict };
  const { separations } = keepOrders(timeline, solution);
  const sessions = plan.sessions.map((session) => {
    return { ...session, window: solution.windows[session.id] ?? null };
  });
  const waiting = Object.entries(solution.waiting).map(([session, rule]) => ({ session, rule }));
  return { ...plan, sessions, waiting, constraints: { ...plan.constraints, separations }, conflict: [] };
}

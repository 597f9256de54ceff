import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import { outlasts } from '../../features/plans/outlasts.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { StoredPlanEvent } from '../../features/plans/StoredPlanEvent.js';
import { decideRealignment, type RealignmentDecision } from './decideRealignment.js';
import { restoredPlan } from './restoredPlan.js';
import { windowChanges } from './windowChanges.js';

/** A plan after one of its events was taken back. */
export type UndonePlan = Pick<
  RealignmentDecision,
  'plan' | 'changes' | 'reordered' | 'flags' | 'asks' | 'conflict'
>;

/**
 * A plan as it was before an event, with what became true since: that is told to it again, in the order in which it
 * came to be known, so that nothing that a finding holds is let go by an undo.
 * @param before what the event kept
 * @param since every event that came after it, oldest first
 */
export function undonePlan(
  plan: StoredPlan,
  { kind, before }: Pick<StoredPlanEvent, 'kind'> & { readonly before: PlanSnapshot },
  since: readonly Pick<StoredPlanEvent, 'kind' | 'undoneBy' | 'occurrences'>[],
  today: Day,
  settings: RealignSettings,
): UndonePlan {
  const restored = restoredPlan(plan, before);
  const told = since
    .filter((later) => later.undoneBy === null && outlasts(later.kind, kind))
    .flatMap(({ occurrences }) => occurrences);
  if (told.length === 0) return { ...restored, reordered: [], flags: [], asks: [], conflict: [] };
  const decision = decideRealignment(restored.plan, told, today, settings);
  return { ...decision, changes: windowChanges(plan, decision.plan) };
}

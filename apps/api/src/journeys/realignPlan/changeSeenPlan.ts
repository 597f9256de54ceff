import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import type { Moment } from '../findOpenings/Moment.js';
import { showPlan } from '../showPlan/showPlan.js';
import { tellRealigned } from '../stepVisit/tellRealigned.js';
import type { PlanChange } from './PlanChange.js';
import type { PlanChangeReply } from './PlanChangeReply.js';
import { refusalOf } from './refusalOf.js';
import { saveRealigned } from './saveRealigned.js';

/** A plan as somebody looked at it. */
export interface SeenPlan {
  readonly id: string;
  readonly version: number;
}

/** How many times the longest gap may pass before a specialist is asked. */
export interface ChangeSettings {
  readonly askBeyond: number;
}

/**
 * Changes a plan that somebody looked at: what is decided about it is saved with the event that can be taken
 * back. Rules that could all hold before and no longer can refuse the change.
 * @throws Problem 404 `not_found`, 409 `plan_conflict`, 412 `stale`, and what `decide` throws
 */
export async function changeSeenPlan(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenPlan,
  { today, at }: Moment,
  decide: (plan: StoredPlan, settings: ChangeSettings) => PlanChange | Promise<PlanChange>,
): Promise<PlanChangeReply> {
  const plan = await lockSeenPlan(tx, actor.clinicId, id, version);
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const change = await decide(plan, { askBeyond: longGapFactor.value });
  const { decision, kind, occurrence, follow } = change;
  const refusal = refusalOf(change);
  if (refusal !== null) throw refusal;
  const realigned = await saveRealigned(tx, actor, plan, decision, { kind, occurrence, now: at });
  await follow?.(realigned.eventId);
  const readsChart = actor.permissions.has('chart.read');
  return {
    plan: await showPlan(tx, actor, id, today),
    realignment: tellRealigned(realigned, decision.plan.constraints, readsChart),
  };
}

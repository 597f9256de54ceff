import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { countUp } from '../../features/plans/countUp.js';
import { insertAcceptances } from '../../features/plans/insertAcceptances.js';
import type { UndecidedReopening } from '../../features/plans/reopenings/loadUndecided.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { Acceptance } from '../approvePlan/checkAcceptances.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { showPlan } from '../showPlan/showPlan.js';
import { tellRealigned } from '../stepVisit/tellRealigned.js';
import { type Kept, keepVersions } from './keepVersions.js';
import { weighGoingOn } from './weighGoingOn.js';

/** What is decided on, and with which reasons. */
export interface GoingOn {
  readonly reopenings: readonly UndecidedReopening[];
  readonly reasons: readonly Acceptance[];
  /** Writes the decision. */
  readonly close: () => Promise<void>;
  /** Those of the reopenings that ask whether it keeps earlier versions, and why it does. */
  readonly kept: Kept;
}

/**
 * Lets a locked plan go on with its windows as they are now.
 * @throws Problem 409 `reason_needed` with the cautions that nobody has given a reason for
 */
export async function goOn(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { reopenings, reasons, close, kept }: GoingOn,
  { today, at }: Moment,
): Promise<PlanChangeReply> {
  const weighed = await weighGoingOn(tx, actor.clinicId, plan, { reopenings, reasons }, today);
  const { accepted, refusal, solved } = weighed;
  if (refusal !== null) throw refusal;
  await insertAcceptances(tx, actor, plan.id, accepted, at);
  await close();
  const readsChart = actor.permissions.has('chart.read');
  const lifted = await keepVersions(tx, actor, plan, kept, { today, at });
  if (lifted !== null) {
    return {
      plan: await showPlan(tx, actor, plan.id, today),
      realignment: tellRealigned(lifted, plan.constraints, readsChart),
    };
  }
  const version = await countUp(tx, actor, plan.id, at);
  const nothing = { changes: [], reordered: [], added: [], asks: [], conflict: [] };
  return {
    plan: await showPlan(tx, actor, plan.id, today),
    realignment: tellRealigned(
      { eventId: null, planId: plan.id, version, flags: solved.flags, ...nothing },
      plan.constraints,
      readsChart,
    ),
  };
}

import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { ChangePlanBody } from './ChangePlanBody.js';
import { draftAnew } from './draftAnew.js';
import { lockDraft, type SeenDraft } from './lockDraft.js';
import { requestOf } from './requestOf.js';

/**
 * Drafts a plan anew from other choices. Only a draft can be changed.
 * @throws Problem 400 on a choice, 404, 409 `wrong_state`, `finding_blocks`, `plan_conflict`, 412 `stale`
 */
export async function changePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenDraft,
  body: ChangePlanBody,
  moment: { today: Day; now: number },
): Promise<PlanReply> {
  const plan = await lockDraft(tx, actor.clinicId, seen, 'change');
  return draftAnew(tx, actor, plan, requestOf(body), moment);
}

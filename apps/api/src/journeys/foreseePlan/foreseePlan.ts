import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { OF_PLAN } from '../draftPlan/discloseRefusal.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { SeenPlan } from '../realignPlan/changeSeenPlan.js';
import { decideForeseen } from './decideForeseen.js';
import type { ForeseeBody } from './ForeseeBody.js';
import type { ForeseenReply } from './ForeseenReply.js';
import { refusedOutright } from './refusedOutright.js';
import { tellForeseen } from './tellForeseen.js';

/**
 * What a verb would do to a plan as somebody sees it: the verb's own load and decision in a snapshot, without its save.
 * Only that the plan was seen is written down. A refusal of the verb is part of the reply.
 * @throws Problem 400, 404, 412 `stale` as the verb
 */
export async function foreseePlan(
  database: Database,
  actor: Actor,
  { id, version }: SeenPlan,
  body: ForeseeBody,
  moment: Moment,
): Promise<ForeseenReply> {
  const entry = { action: 'see', subject: 'plan', subjectId: id };
  const seen = await disclose(database, actor, entry, { text: OF_PLAN, values: [actor.clinicId, id] });
  if (seen.length === 0) throw notFound('plan');
  return database.snapshot((tx) => foresee(tx, actor, { id, version }, body, moment));
}

async function foresee(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenPlan,
  body: ForeseeBody,
  moment: Moment,
): Promise<ForeseenReply> {
  const plan = await loadPlan(tx, actor.clinicId, id);
  if (plan.version !== version) throw await staleRecord(tx, actor.clinicId, 'plan', 'plans', id);
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const settings = { askBeyond: longGapFactor.value };
  try {
    const change = await decideForeseen(tx, actor, plan, body, { moment, settings });
    return await tellForeseen(tx, actor, plan, change);
  } catch (error) {
    if (error instanceof Problem && (error.status === 409 || error.status === 403)) {
      return refusedOutright(plan, error);
    }
    throw error;
  }
}

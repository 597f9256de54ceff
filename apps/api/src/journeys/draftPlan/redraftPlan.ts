import type { Day } from '@stratum/calendar';
import type { Catalogue, CourseChoice } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import { choicesOf } from './choicesOf.js';
import { draftAnew } from './draftAnew.js';
import { lockDraft, type SeenDraft } from './lockDraft.js';

/**
 * Drafts the same courses by the figures that are signed now. A series that may not be as long any more has as many
 * treatments as it may.
 * @throws Problem 400 on a course that is not possible any more, 404, 409 `wrong_state`, `finding_blocks`,
 *   `plan_conflict`, 412 `stale`
 */
export async function redraftPlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenDraft,
  moment: { today: Day; now: number },
): Promise<PlanReply> {
  const plan = await lockDraft(tx, actor.clinicId, seen, 'redraft');
  const { catalogue } = await loadCatalogue(tx, actor.clinicId);
  const { choices, startOn = null } = choicesOf(plan);
  const possible = choices.map((choice) => withinSeries(choice, catalogue));
  return draftAnew(tx, actor, plan, { choices: possible, startOn }, moment);
}

function withinSeries(choice: CourseChoice, { protocols }: Catalogue): CourseChoice {
  const most = protocols.find(({ code }) => code === choice.protocolCode)?.series.high.value;
  const { sessions } = choice;
  return most === undefined || sessions === undefined || sessions <= most
    ? choice
    : { ...choice, sessions: most };
}

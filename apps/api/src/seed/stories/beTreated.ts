import type { Stage } from '../stage/Stage.js';
import { comeBack } from './comeBack.js';
import { followVisits } from './followVisits.js';
import { type PlanWanted, planTogether } from './planTogether.js';
import type { Lead, Story } from './Story.js';

/** The usual way: consultation, plan, approval, the whole series booked, and one visit after the other. */
export async function* beTreated(stage: Stage, lead: Lead, wanted: PlanWanted): Story {
  const planned = yield* planTogether(stage, lead, wanted);
  if (planned === null) return;
  const { plan, visits } = planned;
  yield* followVisits(stage, { planId: plan.id, visits }, lead.chance);
  if (visits.length > 0) yield* comeBack(stage, plan.id, lead.chance);
}

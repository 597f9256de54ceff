import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/rowsOf.js';
import { loadPlanPage } from '../../features/plans/loadPlanPage.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { toPlanReply } from '../../features/plans/toPlanReply.js';
import { newFigures } from '../reevaluatePlans/newFigures.js';
import { loadPlanRules } from './loadPlanRules.js';
import { planViewOf } from './planViewOf.js';

/**
 * A plan as of today, as its reader may see it: who does not read the chart gets dates, windows, visits and
 * instructions without findings, acceptances and medical reasons. Within a transaction it is the reply to a change.
 * @throws Problem 404 `not_found`
 */
export async function showPlan(reader: Reader, actor: Actor, planId: string, today: Day): Promise<PlanReply> {
  const page = await loadPlanPage(reader, actor, planId);
  const rules = await loadPlanRules(reader, actor.clinicId, page, today);
  const reply = toPlanReply(page, planViewOf(page, rules, actor));
  if (page.state !== 'draft' || !actor.permissions.has('chart.read')) return reply;
  const news = await newFigures(reader, actor.clinicId, page, today);
  return { ...reply, newFigures: news.map((one) => ({ ...one, protocols: [...one.protocols] })) };
}

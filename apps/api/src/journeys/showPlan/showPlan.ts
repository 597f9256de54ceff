import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/rowsOf.js';
import { findingsToday } from '../../features/plans/findingsToday.js';
import { loadPlanPage } from '../../features/plans/loadPlanPage.js';
import type { PlanFindingReply } from '../../features/plans/PlanFindingReply.js';
import type { PlanPage } from '../../features/plans/PlanPage.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { type SolvedPlan, solvedPlan } from '../../features/plans/solvedPlan.js';
import { toFindingReply } from '../../features/plans/toFindingReply.js';
import { toPlanReply } from '../../features/plans/toPlanReply.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import { loadBasis } from './loadBasis.js';

/**
 * A plan as of today, as its reader may see it: who does not read the chart gets dates, windows and visits
 * without findings, acceptances and medical reasons. Within a transaction it is the reply to a change.
 * @throws Problem 404 `not_found`
 */
export async function showPlan(reader: Reader, actor: Actor, planId: string, today: Day): Promise<PlanReply> {
  const page = await loadPlanPage(reader, actor, planId);
  const solved = solvedPlan(page, today);
  if (!actor.permissions.has('chart.read')) {
    const { catalogue } = await loadCatalogue(reader, actor.clinicId, versionsOf(page));
    return toPlanReply(page, { today, solved, protocols: catalogue.protocols, findings: null });
  }
  const about = { patientId: page.patientId, assessmentId: page.assessmentId, versions: versionsOf(page) };
  const basis = await loadBasis(reader, actor.clinicId, about, today);
  const findings = findingsOf(page, solved, basis);
  return toPlanReply(page, { today, solved, protocols: basis.catalogue.protocols, findings });
}

function findingsOf(
  page: PlanPage,
  solved: SolvedPlan,
  basis: Awaited<ReturnType<typeof loadBasis>>,
): PlanFindingReply[] {
  const isOver = page.state === 'stopped' || page.state === 'completed';
  const treatments = isOver ? [] : treatmentsOf(page, solved.windows, basis.today);
  return findingsToday(treatments, basis).map((finding) => toFindingReply(finding, page.acceptances));
}

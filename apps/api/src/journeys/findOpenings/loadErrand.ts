import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/rowsOf.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { notFound } from '../../http/problems/notFound.js';
import type { Errand } from './Errand.js';
import { errandOfPlan } from './errandOfPlan.js';
import { errandOfVisit, type SingleVisit } from './errandOfVisit.js';
import { loadSituation } from './loadSituation.js';
import type { Moment } from './Moment.js';
import type { Situation } from './Situation.js';

/** A visit to look for, book or move: with sessions of a plan, or a single one. */
export interface ErrandQuery extends SingleVisit {
  readonly patientId: string;
  /** The plan of its sessions; null for a single visit. */
  readonly plan: StoredPlan | null;
  readonly sessionIds: readonly string[];
  /** A visit that is about to move. */
  readonly movedVisitId: string | null;
}

/**
 * What a visit is for, and everything that decides on which days it may be.
 * @throws Problem 400, 404
 */
export async function loadErrand(
  reader: Reader,
  actor: Actor,
  query: ErrandQuery,
  moment: Moment,
): Promise<{ errand: Errand; situation: Situation }> {
  const { patientId, plan, sessionIds, movedVisitId, deviceIds } = query;
  if (plan !== null && plan.patientId !== patientId) throw notFound('session');
  const situation = await loadSituation(reader, actor, {
    ...moment,
    patientId,
    plan,
    exceptVisitId: movedVisitId,
  });
  if (plan === null) return { errand: errandOfVisit(query, situation), situation };
  const { windows } = solvedPlan(plan, moment.today);
  const sessions = plan.sessions.filter(({ id }) => sessionIds.includes(id));
  return { errand: errandOfPlan(sessions, plan, windows, situation, deviceIds), situation };
}

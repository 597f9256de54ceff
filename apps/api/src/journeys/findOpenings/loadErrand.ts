import type { Actor } from '../../access/Actor.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
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
  const extraMinutes = movedVisitId === null ? 0 : await extraOf(reader, actor.clinicId, movedVisitId);
  if (plan === null) return { errand: longer(errandOfVisit(query, situation), extraMinutes), situation };
  const { windows } = solvedPlan(plan, moment.today);
  const sessions = plan.sessions.filter(({ id }) => sessionIds.includes(id));
  const errand = errandOfPlan(sessions, plan, windows, situation, deviceIds);
  return { errand: longer(errand, extraMinutes), situation };
}

const longer = (errand: Errand, extraMinutes: number): Errand =>
  extraMinutes === 0 ? errand : { ...errand, work: { ...errand.work, extraMinutes } };

/** What somebody gave a visit beyond what its work needs goes with it wherever it moves. */
async function extraOf(reader: Reader, clinicId: string, visitId: string): Promise<number> {
  const [visit] = await rowsOf<{ extra: number }>(
    reader,
    'select extra_minutes as extra from visits where clinic_id = $1 and id = $2',
    [clinicId, visitId],
  );
  return visit?.extra ?? 0;
}

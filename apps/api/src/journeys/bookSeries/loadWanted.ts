import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { knownTo } from '../../features/due/knownTo.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { Errand } from '../findOpenings/Errand.js';
import { errandOfPlan } from '../findOpenings/errandOfPlan.js';
import { loadSituation } from '../findOpenings/loadSituation.js';
import type { Moment } from '../findOpenings/Moment.js';
import { chooseSessions } from './chooseSessions.js';
import type { PreferenceBody } from './PreferenceBody.js';
import type { Series } from './Series.js';

export interface SeriesWanted {
  readonly first?: number | null;
  readonly sessionIds?: readonly string[] | null;
  readonly preference?: PreferenceBody | null;
  readonly from?: Day | null;
}

/** The sessions that are asked for, and what decides on which days they may be. */
export interface WantedSeries extends Pick<Series, 'plan' | 'situation' | 'errands'> {
  readonly held: ReadonlyMap<string, Errand>;
  /** The specialist who knows the patient. */
  readonly knownTo: string | null;
  readonly wanted: SeriesWanted;
}

/**
 * Loads which sessions of a plan are to be placed; that the plan was looked at is written down.
 * @throws Problem 404, 409 `wrong_state` when the plan is not approved
 */
export async function loadWanted(
  database: Database,
  actor: Actor,
  planId: string,
  wanted: SeriesWanted,
  moment: Moment,
): Promise<WantedSeries> {
  const { clinicId } = actor;
  const { today } = moment;
  const seen = `select n.patient_id, ${knownTo} as known_to from plans n where n.clinic_id = $1 and n.id = $2`;
  const [looked] = await disclose<{ known_to: string | null }>(
    database,
    actor,
    { action: 'see', subject: 'plan', subjectId: planId },
    { text: seen, values: [clinicId, planId] },
  );
  const plan = await loadPlan(database, clinicId, planId);
  if (plan.state !== 'approved') throw wrongState('plan', plan.state, 'book');
  const { windows, waiting } = solvedPlan(plan, today);
  const situation = await loadSituation(database, actor, { ...moment, patientId: plan.patientId, plan });
  const awaited = waiting.map(({ session }) => session);
  const all = chooseSessions(plan, windows, wanted, today, awaited).map((session) =>
    errandOfPlan([session], plan, windows, situation),
  );
  const isHeld = ({ key }: Errand) => awaited.includes(key);
  const byKey = (errands: readonly Errand[]) => new Map(errands.map((errand) => [errand.key, errand]));
  const errands = byKey(all.filter((errand) => !isHeld(errand)));
  const held = byKey(all.filter(isHeld));
  return { plan, situation, errands, held, knownTo: looked?.known_to ?? null, wanted };
}

import { addDays, type Day, earliestDay, instantAt, latestDay } from '@stratum/calendar';
import type { DayRange, Window } from '@stratum/timeline';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { type Errand, windowOf } from '../findOpenings/Errand.js';
import { errandOfPlan } from '../findOpenings/errandOfPlan.js';
import { loadSituation } from '../findOpenings/loadSituation.js';
import type { Moment } from '../findOpenings/Moment.js';
import { chooseSessions } from './chooseSessions.js';
import type { PreferenceBody } from './PreferenceBody.js';
import type { Series } from './Series.js';
import { HORIZON_DAYS, seriesRequest } from './seriesRequest.js';

const MS_PER_MINUTE = 60_000;

/** Days after the windows in which the nearest ways out are looked for. */
const BEYOND_DAYS = 28;

export interface SeriesWanted {
  readonly first?: number | null;
  readonly sessionIds?: readonly string[] | null;
  readonly preference?: PreferenceBody | null;
  readonly from?: Day | null;
}

/**
 * Loads what a series is placed with; that its plan was looked at is written down.
 * @throws Problem 404, 409 `wrong_state` when the plan is not approved
 */
export async function loadSeries(
  database: Database,
  actor: Actor,
  planId: string,
  wanted: SeriesWanted,
  moment: Moment,
): Promise<Series> {
  const { clinicId, clinic } = actor;
  const { today } = moment;
  await disclose(
    database,
    actor,
    { action: 'see', subject: 'plan', subjectId: planId },
    { text: 'select patient_id from plans where clinic_id = $1 and id = $2', values: [clinicId, planId] },
  );
  const plan = await loadPlan(database, clinicId, planId);
  if (plan.state !== 'approved') throw wrongState('plan', plan.state, 'book');
  const { windows, waiting } = solvedPlan(plan, today);
  const { patientId } = plan;
  const situation = await loadSituation(database, actor, { ...moment, patientId, plan });
  const awaited = waiting.map(({ session }) => session);
  const all = chooseSessions(plan, windows, wanted, today, awaited).map((session) =>
    errandOfPlan([session], plan, windows, situation),
  );
  const held = all.filter(({ key }) => awaited.includes(key));
  const errands = all.filter((errand) => !held.includes(errand));
  const range = rangeOf(errands, today);
  const staffing = await loadStaffing(database, clinicId, {
    ...range,
    zone: clinic.timeZone,
    patientId,
    protocolCodes: [...new Set(errands.flatMap(({ work }) => work.protocols.map(({ code }) => code)))],
  });
  const notBefore = wanted.from == null ? 0 : instantAt(wanted.from, 0, clinic.timeZone) / MS_PER_MINUTE;
  const search = { range, notBefore, preference: wanted.preference ?? {} };
  const request = seriesRequest(errands, situation, staffing, search);
  return {
    plan,
    situation,
    staffing,
    errands: new Map(errands.map((errand) => [errand.key, errand])),
    held: new Map(held.map((errand) => [errand.key, errand])),
    request,
  };
}

/** From the first day of any window to some weeks after the last one. */
function rangeOf(errands: readonly Errand[], today: Day): DayRange {
  const windows = errands.map((errand) => windowOf(errand) as Window);
  const ends = windows.map(({ latest, ideal }) => (latest !== null && latest > ideal ? latest : ideal));
  const end = addDays(latestDay([...ends, today]) as Day, BEYOND_DAYS);
  return {
    first: latestDay([today, earliestDay(windows.map(({ earliest }) => earliest)) ?? today]) as Day,
    last: earliestDay([end, addDays(today, HORIZON_DAYS)]) as Day,
  };
}

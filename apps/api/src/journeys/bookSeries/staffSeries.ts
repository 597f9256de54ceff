import { addDays, type Day, earliestDay, instantAt, latestDay } from '@stratum/calendar';
import { nearIdeal } from '@stratum/scheduling';
import type { DayRange, Window } from '@stratum/timeline';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { type Errand, windowOf } from '../findOpenings/Errand.js';
import { healedWindow } from './healedWindow.js';
import type { WantedSeries } from './loadWanted.js';
import type { Series } from './Series.js';
import { HORIZON_DAYS, seriesRequest } from './seriesRequest.js';

const MS_PER_MINUTE = 60_000;

/** Days after the windows in which the nearest ways out are looked for. */
const BEYOND_DAYS = 28;

/**
 * Loads who and what is free for a series.
 * @param reach only the days that are no further than so many from the ideal days of the sessions
 */
export async function staffSeries(
  database: Database,
  { clinicId, clinic }: Actor,
  { wanted, ...series }: WantedSeries,
  reach?: number,
): Promise<Series> {
  const { situation } = series;
  const errands = [...series.errands.values()];
  const range = rangeOf(errands, situation.today);
  const near = (errand: Errand) => nearIdeal(healedWindow(errand, situation), reach as number);
  const staffing = await loadStaffing(database, clinicId, {
    ...range,
    ...(reach === undefined ? {} : { only: errands.flatMap(near) }),
    zone: clinic.timeZone,
    patientId: situation.patientId,
    protocolCodes: [...new Set(errands.flatMap(({ work }) => work.protocols.map(({ code }) => code)))],
  });
  const notBefore = wanted.from == null ? 0 : instantAt(wanted.from, 0, clinic.timeZone) / MS_PER_MINUTE;
  const search = { range, notBefore, preference: wanted.preference ?? {} };
  const request = seriesRequest(errands, situation, staffing, search);
  if (reach === undefined) return { ...series, staffing, request };
  const sessions = request.sessions.map((one) => ({ ...one, ranges: nearIdeal(one, reach) }));
  return { ...series, staffing, request: { ...request, sessions } };
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

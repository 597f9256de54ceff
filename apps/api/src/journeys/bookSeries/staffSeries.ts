import { addDays, type Day, earliestDay, instantAt, latestDay } from '@stratum/calendar';
import { fewCandidates, nearIdeal } from '@stratum/scheduling';
import type { DayRange, Window } from '@stratum/timeline';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadStaff } from '../../features/availability/loadStaff.js';
import { loadTaken } from '../../features/availability/loadTaken.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { type Errand, windowOf } from '../findOpenings/Errand.js';
import type { WantedSeries } from './loadWanted.js';
import type { Series } from './Series.js';
import { HORIZON_DAYS, seriesRequest } from './seriesRequest.js';

const MS_PER_MINUTE = 60_000;

/** Days after the windows in which the nearest ways out are looked for. */
const BEYOND_DAYS = 28;

/** A series with everybody who could take part, as if none of their time were taken yet. */
export interface OpenSeries {
  readonly series: Series;
  readonly wanted: WantedSeries;
  readonly range: DayRange;
}

/** What of an open series is looked at; all of it when left out. */
export interface Look {
  /** Ids of people and rooms. */
  readonly who?: ReadonlySet<string>;
  /** Only the days that are no further than so many from the ideal days of the sessions. */
  readonly reach?: number;
}

/** Loads who and what there is for a series: who knows the patient first, so that they do it where all else is equal. */
export async function openSeries(
  database: Database,
  { clinicId, clinic }: Actor,
  wanted: WantedSeries,
): Promise<OpenSeries> {
  const errands = [...wanted.errands.values()];
  const range = rangeOf(errands, wanted.situation.today);
  const staff = await loadStaff(database, clinicId, {
    ...range,
    zone: clinic.timeZone,
    patientId: wanted.situation.patientId,
    protocolCodes: [...new Set(errands.flatMap(({ work }) => work.protocols.map(({ code }) => code)))],
    deviceIds: [...new Set(errands.flatMap(({ work }) => work.deviceIds))],
  });
  const isKnown = ({ id }: { readonly id: string }) => Number(id === wanted.knownTo);
  const specialists = staff.specialists.toSorted((a, b) => isKnown(b) - isKnown(a));
  return { series: drawSeries(wanted, { ...staff, specialists, taken: {} }, range), wanted, range };
}

/** Loads whose time is taken. */
export async function staffSeries(
  database: Database,
  { clinicId, clinic }: Actor,
  { series, wanted, range }: OpenSeries,
  { who = candidatesOf(series), reach }: Look = {},
): Promise<Series> {
  const { sessions } = series.request;
  const only = reach === undefined ? {} : { only: sessions.flatMap((one) => nearIdeal(one, reach)) };
  const days = { ...range, ...only, zone: clinic.timeZone };
  const taken = await loadTaken(database, clinicId, [...who], days);
  const { specialists, rooms, ...staffing } = series.staffing;
  const drawn = drawSeries(
    wanted,
    {
      ...staffing,
      specialists: specialists.filter(({ id }) => who.has(id)),
      rooms: rooms.filter(({ id }) => who.has(id)),
      taken,
    },
    range,
  );
  if (reach === undefined) return drawn;
  const near = sessions.map((one) => ({ ...one, ranges: nearIdeal(one, reach) }));
  return { ...drawn, request: { ...drawn.request, sessions: near } };
}

/** Everybody and everything that could take part. */
export const candidatesOf = ({ request }: Series): ReadonlySet<string> =>
  fewCandidates(request.sessions, { most: Number.POSITIVE_INFINITY, from: 0, liked: [] });

function drawSeries({ wanted, ...series }: WantedSeries, staffing: Staffing, range: DayRange): Series {
  const { situation } = series;
  const notBefore = wanted.from == null ? 0 : instantAt(wanted.from, 0, situation.zone) / MS_PER_MINUTE;
  const search = { range, notBefore, preference: wanted.preference ?? {} };
  return {
    ...series,
    staffing,
    request: seriesRequest([...series.errands.values()], situation, staffing, search),
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

import { dayAt, daysBetween } from '@stratum/calendar';
import { alternativesFor, type Placed } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { OpeningReply } from '../findOpenings/OpeningReply.js';
import { standOn } from '../findOpenings/standOn.js';
import type { AlternativesBody } from './AlternativesBody.js';
import { loadWanted } from './loadWanted.js';
import { openingReply } from './openingReply.js';
import type { PlacementBody } from './PlacementBody.js';
import type { Series } from './Series.js';
import { openSeries, staffSeries } from './staffSeries.js';

const MOST = 5;

/** Looked at before those that a finding stands against are left out. */
const LOOKED_AT = 12;

/** The next best openings for one session of a series, while the others keep their places; nothing is stored. */
export async function findAlternatives(
  database: Database,
  actor: Actor,
  planId: string,
  { sessionId, keeping, preference }: AlternativesBody,
  moment: Moment,
): Promise<OpeningReply[]> {
  const others = keeping.filter((placement) => placement.sessionId !== sessionId);
  const sessionIds = [sessionId, ...others.map((placement) => placement.sessionId)];
  const asked = { sessionIds, preference: preference ?? null };
  const wanted = await loadWanted(database, actor, planId, asked, moment);
  const series = await staffSeries(database, actor, await openSeries(database, actor, wanted));
  const placed = others.map((placement) => placedOf(placement, series));
  const errand = series.errands.get(sessionId);
  if (errand === undefined) return [];
  return alternativesFor(sessionId, series.request, { placed }, LOOKED_AT)
    .filter(({ day }) => standOn(day, errand, series.situation).verdict === 'clear')
    .slice(0, MOST)
    .map((opening) => openingReply(series, sessionId, opening));
}

function placedOf(
  { sessionId, startsAt, specialistId, roomId, deviceIds }: PlacementBody,
  series: Series,
): Placed {
  const start = minuteOf(startsAt, 'keeping');
  const day = dayAt(Date.parse(startsAt), series.situation.zone);
  const session = series.request.sessions.find(({ id }) => id === sessionId);
  const end = start + (session?.shape.length ?? 0);
  const opening = {
    start,
    end,
    day,
    specialist: specialistId,
    room: roomId,
    devices: deviceIds ?? [],
    cost: 0,
  };
  const daysFromIdeal = session === undefined ? 0 : daysBetween(session.ideal, day);
  return { session: sessionId, opening, daysFromIdeal, drift: 0 };
}

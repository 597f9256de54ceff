import type { Day } from '@stratum/calendar';
import { claimsOf } from './claimsOf.js';
import { distancesOf } from './distancesOf.js';
import type { Opening } from './Opening.js';
import type { SeriesProposal } from './SeriesProposal.js';
import type { SeriesRequest, SeriesSession } from './SeriesRequest.js';
import { calendarOf } from './series/calendarOf.js';
import { nearestOpenings } from './series/nearestOpenings.js';

/**
 * The next best openings for one session of a proposal, nearest to its ideal day first, two a day
 * at most with different specialists; the other sessions stay where they are. Empty for a session that is not in the request.
 */
export function alternativesFor(
  session: string,
  request: SeriesRequest,
  proposal: Pick<SeriesProposal, 'placed'>,
  limit = 5,
): readonly Opening[] {
  const wanted = request.sessions.find(({ id }) => id === session);
  if (wanted === undefined) return [];
  const sessions = new Map<string, SeriesSession>(request.sessions.map((one) => [one.id, one]));
  const current = proposal.placed.find((placed) => placed.session === session)?.opening;
  const staying = proposal.placed.filter((placed) => placed.session !== session);
  const others = {
    days: new Map<string, Day>([
      ...(request.fixed ?? []).map(({ id, day }) => [id, day] as const),
      ...staying.map((placed) => [placed.session, placed.opening.day] as const),
    ]),
    claims: staying.flatMap(({ session: id, opening }) =>
      claimsOf((sessions.get(id) as SeriesSession).shape, opening),
    ),
  };
  const distances = distancesOf(request);
  const openings = nearestOpenings(wanted, request, calendarOf(request), distances, others, limit + 1);
  const isCurrent = (one: Opening) => one.start === current?.start && one.specialist === current.specialist;
  return openings.filter((one) => !isCurrent(one)).slice(0, limit);
}

import type { FreeTime } from './Availability.js';
import { unite } from './openings/unite.js';
import type { SeriesProposal } from './SeriesProposal.js';
import type { SeriesRequest, SeriesSession } from './SeriesRequest.js';
import { buildSeries } from './series/buildSeries.js';
import { newBudget, searchSeries } from './series/searchSeries.js';
import type { Part } from './VisitShape.js';

/**
 * Whether a series that was placed with few people and rooms, on few days, is the best that anybody could do on any day:
 * when it is worth as much as one by somebody who is free whenever one of all is free, in such a room, with such devices.
 * Sessions that may share a day with another make room for each other, of which this says nothing: then it is not sure.
 * @param request everybody, and all days; time that is not known to be taken counts as free
 */
export function isBestWithAnybody(
  { unplaced, worth }: Pick<SeriesProposal, 'unplaced' | 'worth'>,
  request: SeriesRequest,
): boolean {
  if (unplaced.length > 0) return false;
  const series = buildSeries(withAnybody(request));
  if (series.nodes.some(({ shares }) => shares)) return false;
  const budget = newBudget();
  const least = searchSeries(series, series.chains, budget);
  return least?.settled === true && budget.choices > 0 && worth <= least.cost;
}

/**
 * Each part of each session has one candidate, who is free whenever one of its own is: the same somebody does all
 * sessions, and is whom the patient likes best.
 */
function withAnybody(request: SeriesRequest): SeriesRequest {
  const free: Record<string, FreeTime[string]> = {};
  const freeOf = (ids: readonly string[]) => unite(ids.map((id) => request.free[id] ?? []));
  const parts = request.sessions.flatMap(({ shape }) => shape.parts);
  const specialists = parts.flatMap(({ role, candidates }) => (role === 'specialist' ? candidates : []));
  free[ANYBODY] = freeOf([...new Set(specialists)]);
  const anyOf = ({ role, candidates }: Part): readonly string[] => {
    if (role === 'specialist') return [ANYBODY];
    const name = candidates.join();
    free[name] ??= freeOf(candidates);
    return [name];
  };
  const sessions = request.sessions.map(({ shape, ...session }): SeriesSession => {
    const any = shape.parts.map((part) => ({ ...part, candidates: anyOf(part) }));
    return { ...session, shape: { ...shape, parts: any }, specialistLocked: null };
  });
  const { specialists: _, ...wishes } = request.preference;
  return { ...request, sessions, free, preference: wishes };
}

const ANYBODY = 'anybody';

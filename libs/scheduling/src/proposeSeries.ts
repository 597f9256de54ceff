import { type Day, daysBetween } from '@stratum/calendar';
import { driftOf } from '@stratum/timeline';
import { claimsOf } from './claimsOf.js';
import { distancesOf } from './distancesOf.js';
import type { Placed, SeriesProposal, Unplaced } from './SeriesProposal.js';
import type { SeriesRequest } from './SeriesRequest.js';
import { buildSeries } from './series/buildSeries.js';
import { longestStarts } from './series/longestStarts.js';
import { nearestOpenings, type Others } from './series/nearestOpenings.js';
import type { Series, SeriesNode } from './series/Series.js';
import { newBudget, type SearchResult, searchSeries } from './series/searchSeries.js';
import { COST_OF } from './series/seriesCost.js';
import { whyUnplaced } from './series/whyUnplaced.js';

/** Ways out that are offered for a session that has no place. */
const NEAREST = 3;

/**
 * Places a series at the least total distance from its ideal days, hard rules kept.
 * Ties: the same specialist along a course, then what the patient likes, then fewer days of coming, then earlier days.
 * A day of coming that is spared can be given a worth of its own.
 * When not all fits: the longest start of each course that does, and for the rest why not and what is nearest.
 */
export function proposeSeries(request: SeriesRequest): SeriesProposal {
  const series = buildSeries(request);
  const budget = newBudget();
  const result = searchSeries(series, series.chains, budget) ?? longestStarts(series, budget);
  const placed = placedOf(series, result);
  return {
    placed,
    unplaced: unplacedOf(series, result),
    cost: placed.reduce((days, { daysFromIdeal }) => days + Math.abs(daysFromIdeal), 0),
    worth: result.cost,
    fewestDays: result.placed.map(({ node }) => fewestDaysOf(series.nodes[node] as SeriesNode)),
    optimal: budget.choices > 0,
  };
}

/** What an opening costs by itself is its distance first. */
const fewestDaysOf = ({ own }: SeriesNode) =>
  Math.floor(own.reduce((least, cost) => Math.min(least, cost)) / COST_OF.distance);

function placedOf({ nodes }: Series, { placed }: SearchResult): readonly Placed[] {
  return placed
    .map(({ node, opening }): Placed => {
      const { session } = nodes[node] as SeriesNode;
      const distance = daysBetween(session.ideal, opening.day);
      return {
        session: session.id,
        opening: { ...opening, distance },
        daysFromIdeal: distance,
        drift: driftOf(session, opening.day),
      };
    })
    .sort((a, b) => a.opening.start - b.opening.start);
}

/** The first session of each course that has no place says why; those after it wait for it. */
function unplacedOf(series: Series, { placed }: SearchResult): readonly Unplaced[] {
  const { request, nodes, chains, calendar } = series;
  const isPlaced = new Set(placed.map(({ node }) => node));
  const others = othersOf(series, placed);
  const distances = distancesOf(request);
  return chains.flatMap(({ nodes: chain }) => {
    const left = chain
      .filter((node) => !isPlaced.has(node))
      .map((node) => (nodes[node] as SeriesNode).session);
    return left.map((session, i): Unplaced => {
      const waitsFor = left[i - 1];
      return {
        session: session.id,
        reason:
          waitsFor === undefined
            ? whyUnplaced(session, request, calendar, distances, others)
            : { code: 'waits-for', params: { session: waitsFor.id } },
        nearest: nearestOpenings(session, request, calendar, distances, others, NEAREST),
      };
    });
  });
}

function othersOf({ nodes, request }: Series, placed: SearchResult['placed']): Others {
  const days = new Map<string, Day>((request.fixed ?? []).map(({ id, day }) => [id, day]));
  const claims = placed.flatMap(({ node, opening }) => {
    const { session } = nodes[node] as SeriesNode;
    days.set(session.id, opening.day);
    return claimsOf(session.shape, opening);
  });
  return { days, claims };
}

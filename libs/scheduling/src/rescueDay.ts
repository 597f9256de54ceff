import { dayFromNumber } from '@stratum/calendar';
import { driftOf } from '@stratum/timeline';
import { claimsOf } from './claimsOf.js';
import type { Opening } from './Opening.js';
import { openingOf } from './openings/openingOf.js';
import { likingCost, timeCost } from './openings/preferenceCost.js';
import type { RescueLine, RescueProposal } from './RescueProposal.js';
import type { BookedVisit, Outage, RescueRequest, RescueVisit } from './RescueRequest.js';
import { buildRescue, type Rescue } from './rescue/buildRescue.js';
import type { RescueNode, RescuePlace } from './rescue/RescueNode.js';
import { costOfPlaces } from './rescue/RescueSearch.js';
import { unpackCost } from './rescue/rescueCost.js';
import { type RescueResult, searchRescue } from './rescue/searchRescue.js';
import { type NewPlaces, waysOutOf, whyNot } from './rescue/waysOutOf.js';

/** Options that may be tried for one request: some tenths of a second. */
const TRIES = 30_000;

/** Starts on the least disturbing days that are looked at for each visit before more days are needed. */
const ENOUGH = 60;

/** Whether a visit takes a resource while it is out. */
export function isTouched(visit: BookedVisit, outages: readonly Outage[]): boolean {
  return claimsOf(visit.shape, visit).some((claim) =>
    outages.some(
      ({ resource, during }) =>
        resource === claim.resource && during.some(([from, to]) => from < claim.to && claim.from < to),
    ),
  );
}

/**
 * New places for all visits that an outage touches, with the least disruption: fewest visits without a place, then fewest
 * after their latest day, fewest on another day, fewest days from the old day and then from the ideal one, fewest patients
 * whose time changes, fewest minutes moved, the same specialist, what the patient likes, the same room.
 * All other visits stay. Every line keeps clear of what every other line has and gets, so that any of them can be accepted.
 */
export function rescueDay(request: RescueRequest): RescueProposal {
  const tries = { left: TRIES };
  const enough = request.visits.map(() => ENOUGH);
  let rescue = buildRescue(request, enough);
  let result = searchRescue(rescue, tries);
  for (;;) {
    const short = shortOf(rescue, result, tries.left > 0);
    if (short.length === 0) break;
    for (const node of short) enough[node] = (enough[node] as number) * 4;
    rescue = buildRescue(request, enough);
    result = searchRescue(rescue, tries, result.places);
  }
  const cost = costOfPlaces(result.places);
  const isProven = tries.left > 0 || cost === result.bound.total;
  return {
    lines: linesOf(rescue, result),
    cost: unpackCost(cost),
    atLeast: unpackCost(isProven ? cost : result.bound.total),
    optimal: isProven,
  };
}

/** Visits for which a day that was not looked at yet could be better; without tries left those that have no place. */
function shortOf(
  { nodes }: Rescue,
  { places, bound }: RescueResult,
  hasTriesLeft: boolean,
): readonly number[] {
  const cost = costOfPlaces(places);
  return [...nodes.keys()].filter((node) => {
    const { beyond } = nodes[node] as RescueNode;
    if (beyond === null || (!hasTriesLeft && places[node] !== null)) return false;
    return bound.total + bound.moreFor(node, beyond) < cost;
  });
}

function linesOf(rescue: Rescue, { places }: RescueResult): readonly RescueLine[] {
  const openings: NewPlaces = new Map(
    places.flatMap((place, i) => {
      const node = rescue.nodes[i] as RescueNode;
      return place === null ? [] : [[node.visit, openingAt(rescue, node, place)] as const];
    }),
  );
  return rescue.nodes
    .map(({ visit }) => visit)
    .sort((a, b) => a.start - b.start)
    .map((visit) => {
      const opening = openings.get(visit);
      return opening === undefined ? lineWithout(rescue, visit, openings) : lineWith(visit, opening);
    });
}

function openingAt({ booked, request }: Rescue, { visit, starts }: RescueNode, place: RescuePlace): Opening {
  const { option, chosen } = place;
  const { start, day, specialist } = option;
  const preference = visit.preference ?? {};
  const time = timeCost(day, start, start + visit.shape.length, preference, request.zone);
  const before = dayFromNumber(booked.get(visit.id) as number);
  return openingOf(starts.shape, chosen, start, day, likingCost(specialist, preference) + time, before);
}

function lineWith(visit: RescueVisit, opening: Opening): RescueLine {
  const isKept = (id: string) => visit.devices.includes(id);
  return {
    visit: visit.id,
    opening,
    changes: {
      time: opening.start !== visit.start,
      specialist: opening.specialist !== visit.specialist,
      room: opening.room !== visit.room,
      devices: !opening.devices.every(isKept),
    },
    drift: visit.window === null ? 0 : driftOf(visit.window, opening.day),
    ...{ reason: null, waysOut: [] },
  };
}

function lineWithout(rescue: Rescue, visit: RescueVisit, openings: NewPlaces): RescueLine {
  const changes = { time: true, specialist: false, room: false, devices: false };
  const reason = whyNot(rescue, visit, openings);
  const waysOut = waysOutOf(rescue, visit, openings);
  return { visit: visit.id, opening: null, changes, drift: 0, reason, waysOut };
}

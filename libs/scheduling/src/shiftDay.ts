import type { Interval, IntervalSet } from '@stratum/calendar';
import type { FreeTime } from './Availability.js';
import type { Claim } from './Claim.js';
import { claimsOf } from './claimsOf.js';
import type { BookedVisit } from './RescueRequest.js';
import { withOwnTime } from './rescue/ownTime.js';
import type { ResourceRole } from './VisitShape.js';

/** A specialist who runs late, and the visits of the day that are still to come. */
export interface ShiftRequest {
  readonly specialist: string;
  /** When the specialist can go on, in minutes since 1970 (UTC). */
  readonly from: number;
  /** Visits of this specialist that have not begun. */
  readonly visits: readonly BookedVisit[];
  /** Free time beside every visit as it is booked, those to shift included. */
  readonly free: FreeTime;
  /** The same without the claims of visits, to tell the end of hours from what is taken. */
  readonly hours: FreeTime;
  /** No visit begins more than so many minutes later than booked. */
  readonly most: number;
  /** Visits are shifted by multiples of so many minutes. */
  readonly step: number;
}

export interface ShiftConflict {
  readonly code: /** It would begin later than `most` allows; minutes: how much later than booked. */
    | 'too-late'
    | 'outside-hours'
    /** Something else is there already. */
    | 'busy'
    /** It could be shifted, but then more patients would have to be called. */
    | 'gives-way';
  readonly role?: ResourceRole;
  readonly resource?: string;
  readonly minutes?: number;
}

export interface ShiftProposal {
  /**
   * Visits that begin later, in order of time; those that keep their time are left out. Each can only move together
   * with, or after, those whose booked time it `needs`.
   */
  readonly shifted: readonly {
    readonly visit: string;
    readonly start: number;
    readonly minutes: number;
    readonly needs: readonly string[];
  }[];
  /** Patients to call, in order of time. What their visits have must be given up first to those `inTheWayOf`. */
  readonly calls: readonly {
    readonly visit: string;
    readonly conflict: ShiftConflict;
    readonly inTheWayOf: readonly string[];
  }[];
}

/** A visit with its new start; null when its patient has to be called. */
interface Decision {
  readonly visit: BookedVisit;
  readonly start: number | null;
  readonly conflict: ShiftConflict;
}

/**
 * Shifts the rest of a day: each visit as little as possible, its specialist, room and devices kept, in the order of the
 * day, never earlier than booked. Of all ways that with the fewest patients to call, and of these the one that calls
 * those who come latest, since there is most time to reach them.
 */
export function shiftDay(request: ShiftRequest): ShiftProposal {
  const visits = request.visits.toSorted((a, b) => workOf(a, a.start).from - workOf(b, b.start).from);
  const all = { ...request, visits, free: withOwnTime(request.free, visits, []) };
  let decisions: readonly Decision[] | null = null;
  for (let calls = 0; decisions === null; calls++) decisions = decide(all, [], calls);
  const shifted = decisions.flatMap(({ visit, start }) =>
    start === null || start === visit.start ? [] : [{ visit, start, minutes: start - visit.start }],
  );
  const calls = decisions.filter(({ start }) => start === null);
  return {
    shifted: shifted.map(({ visit, start, minutes }) => {
      const needs = visits.filter((other) => other !== visit && isNeeded(other, visit, start));
      return { visit: visit.id, start, minutes, needs: needs.map(({ id }) => id) };
    }),
    calls: calls.map(({ visit, conflict }) => {
      const inTheWayOf = shifted.filter((one) => isNeeded(visit, one.visit, one.start));
      return { visit: visit.id, conflict, inTheWayOf: inTheWayOf.map((one) => one.visit.id) };
    }),
  };
}

/**
 * Decides about the visits one after the other, keeping each if it can be kept, with so many calls at most. The earliest
 * start is always the best, since whatever comes later in the day only moves later.
 */
function decide(request: ShiftRequest, made: readonly Decision[], calls: number): readonly Decision[] | null {
  const visit = request.visits[made.length];
  if (visit === undefined) return made;
  const taken = made.flatMap(({ visit: one, start }) => (start === null ? [] : claimsAt(one, start)));
  const { start, conflict } = earliest(visit, request, taken);
  if (start !== null) {
    const kept = decide(request, [...made, { visit, start, conflict }], calls);
    if (kept !== null) return kept;
  }
  return calls === 0 ? null : decide(request, [...made, { visit, start: null, conflict }], calls - 1);
}

function earliest(
  visit: BookedVisit,
  request: ShiftRequest,
  taken: readonly Claim[],
): Pick<Decision, 'start' | 'conflict'> {
  const { from, most, step } = request;
  const needed = afterOthers(visit, from, taken) - visit.start;
  const least = Math.max(0, Math.ceil(needed / step) * step);
  for (let minutes = least; minutes <= most; minutes += step) {
    const start = visit.start + minutes;
    if (claimsAt(visit, start).every((claim) => covers(request.free[claim.resource], claim))) {
      return { start, conflict: { code: 'gives-way' } };
    }
  }
  if (least > most) return { start: null, conflict: { code: 'too-late', minutes: least } };
  const claim = claimsAt(visit, visit.start + least).find((one) => !covers(request.free[one.resource], one));
  const { resource, role } = claim as Claim;
  const code = covers(request.hours[resource], claim as Claim) ? 'busy' : 'outside-hours';
  return { start: null, conflict: { code, resource, role } };
}

/** The first start at which the specialist is there and whatever the visits before it take has been given back. */
function afterOthers(visit: BookedVisit, from: number, taken: readonly Claim[]): number {
  const work = workOf(visit, visit.start);
  let start = visit.start + Math.max(0, from - work.from);
  for (const claim of claimsAt(visit, visit.start)) {
    for (const { resource, to } of taken) {
      if (resource === claim.resource) start = Math.max(start, visit.start + to - claim.from);
    }
  }
  return start;
}

const claimsAt = (visit: BookedVisit, start: number) => claimsOf(visit.shape, { ...visit, start });

/** Whether a visit needs for a new start what another one takes as it is booked. */
function isNeeded(booked: BookedVisit, visit: BookedVisit, start: number): boolean {
  const before = claimsOf(booked.shape, booked);
  return claimsAt(visit, start).some((claim) => before.some((held) => overlap(claim, held)));
}

/** The specialist's part of a visit; all of it when there is none. */
function workOf(visit: BookedVisit, start: number): { readonly from: number; readonly to: number } {
  const claims = claimsAt(visit, start);
  return claims.find(({ role }) => role === 'specialist') ?? { from: start, to: start + visit.shape.length };
}

const covers = (set: IntervalSet = [], { from, to }: Pick<Claim, 'from' | 'to'>) =>
  set.some(([start, end]: Interval) => start <= from && to <= end);

const overlap = (a: Claim, b: Claim) => a.resource === b.resource && a.from < b.to && b.from < a.to;

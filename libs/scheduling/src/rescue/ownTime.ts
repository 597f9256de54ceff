import { type Interval, type IntervalSet, normalise, subtract } from '@stratum/calendar';
import type { FreeTime } from '../Availability.js';
import { claimsOf } from '../claimsOf.js';
import type { BookedVisit, Outage } from '../RescueRequest.js';

/** Free time without the outages. */
export function withoutOutages(free: FreeTime, outages: readonly Outage[]): FreeTime {
  const left: Record<string, IntervalSet> = { ...free };
  for (const { resource, during } of outages) {
    left[resource] = subtract(left[resource] ?? [], normalise(during));
  }
  return left;
}

/** Free time together with what some visits take now, outages left out: what there is once these visits move. */
export function withOwnTime(
  free: FreeTime,
  visits: readonly BookedVisit[],
  outages: readonly Outage[],
): FreeTime {
  const own = new Map<string, Interval[]>();
  for (const { resource, from, to } of visits.flatMap((visit) => claimsOf(visit.shape, visit))) {
    own.set(resource, [...(own.get(resource) ?? []), [from, to]]);
  }
  const more: Record<string, IntervalSet> = { ...free };
  for (const [resource, intervals] of own) {
    const away = outages.filter((outage) => outage.resource === resource).flatMap(({ during }) => during);
    const given = subtract(normalise(intervals), normalise(away));
    more[resource] = normalise([...(free[resource] ?? []), ...given]);
  }
  return more;
}

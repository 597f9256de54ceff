import type { Claim } from '../Claim.js';
import type { ClinicDay } from '../clinicDays.js';
import type { Opening } from '../Opening.js';
import type { SeriesRequest } from '../SeriesRequest.js';
import { gridStarts } from './gridStarts.js';
import { openingOf } from './openingOf.js';
import { likingCost, timeCost } from './preferenceCost.js';
import { resourcesAt } from './resourcesAt.js';
import type { Starts } from './startsOf.js';

export type OpeningRules = Pick<SeriesRequest, 'now' | 'step' | 'preference' | 'zone'>;

/** The opening with one specialist on one day that the patient likes best, of equal ones the earliest; null when there is none. */
export function bestOn(
  starts: Starts,
  specialist: string | null,
  day: ClinicDay,
  { now, step, preference, zone }: OpeningRules,
  taken: readonly Claim[] = [],
): Opening | null {
  const { shape, bySpecialist } = starts;
  const liking = likingCost(specialist, preference);
  let best: Opening | null = null;
  for (const start of gridStarts(
    bySpecialist.get(specialist) ?? [],
    Math.max(day.start, now),
    day.end,
    step,
  )) {
    const cost = liking + timeCost(day, start, start + shape.length, preference, zone);
    if (best !== null && cost >= best.cost) continue;
    const chosen = resourcesAt(starts, start, specialist, taken);
    if (chosen === null) continue;
    best = openingOf(shape, chosen, start, day, cost);
    if (cost === liking) return best;
  }
  return best;
}

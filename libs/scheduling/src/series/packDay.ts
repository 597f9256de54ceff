import type { Claim } from '../Claim.js';
import { claimsOf } from '../claimsOf.js';
import type { ClinicDay } from '../clinicDays.js';
import type { Opening } from '../Opening.js';
import type { OpeningRules } from '../openings/bestOn.js';
import { gridStarts } from '../openings/gridStarts.js';
import { openingOf } from '../openings/openingOf.js';
import { likingCost, timeCost } from '../openings/preferenceCost.js';
import { resourcesAt } from '../openings/resourcesAt.js';
import type { Starts } from '../openings/startsOf.js';

/** A visit that is to be on a day, with one of some specialists; null where it needs none. */
export interface Visit {
  readonly starts: Starts;
  readonly specialists: readonly (string | null)[];
}

/**
 * Openings for several visits of one day that get in nobody's way, the patient's included, at the least cost.
 * Tries every specialist, start and choice of resources; null when they do not go together.
 */
export function packDay(
  visits: readonly Visit[],
  day: ClinicDay,
  rules: OpeningRules,
  taken: readonly Claim[],
): readonly Opening[] | null {
  let best: { readonly openings: readonly Opening[]; readonly cost: number } | null = null;
  const place = (openings: readonly Opening[], claims: readonly Claim[], cost: number): void => {
    if (best !== null && cost >= best.cost) return;
    const visit = visits[openings.length];
    if (visit === undefined) {
      best = { openings, cost };
      return;
    }
    for (const specialist of visit.specialists) {
      for (const { start, own } of startsWith(visit.starts, specialist, day, rules)) {
        resourcesAt(visit.starts, start, specialist, claims, (chosen) => {
          const opening = openingOf(visit.starts.shape, chosen, start, day, own);
          place([...openings, opening], [...claims, ...claimsOf(visit.starts.shape, opening)], cost + own);
          return false;
        });
      }
    }
  };
  place([], taken, 0);
  return (best as { openings: readonly Opening[] } | null)?.openings ?? null;
}

/** The starts on a day with a specialist and what each costs. */
function startsWith(
  { shape, bySpecialist }: Starts,
  specialist: string | null,
  day: ClinicDay,
  { now, step, preference, zone }: OpeningRules,
): readonly { readonly start: number; readonly own: number }[] {
  const liking = likingCost(specialist, preference);
  const possible = bySpecialist.get(specialist) ?? [];
  return [...gridStarts(possible, Math.max(day.start, now), day.end, step)].map((start) => {
    return { start, own: liking + timeCost(day, start, start + shape.length, preference, zone) };
  });
}

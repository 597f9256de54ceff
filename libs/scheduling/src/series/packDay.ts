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

/** A visit that is to be on a day, with its specialist. */
export interface Visit {
  readonly starts: Starts;
  readonly specialist: string | null;
}

/**
 * Openings for several visits of one day that get in nobody's way, the patient's included, at the least cost.
 * Tries every start and every choice of resources; null when they do not go together.
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
    const { shape, bySpecialist } = visit.starts;
    const liking = likingCost(visit.specialist, rules.preference);
    const possible = bySpecialist.get(visit.specialist) ?? [];
    for (const start of gridStarts(possible, Math.max(day.start, rules.now), day.end, rules.step)) {
      const own = liking + timeCost(day, start, start + shape.length, rules.preference, rules.zone);
      resourcesAt(visit.starts, start, visit.specialist, claims, (chosen) => {
        const opening = openingOf(shape, chosen, start, day, own);
        place([...openings, opening], [...claims, ...claimsOf(shape, opening)], cost + own);
        return false;
      });
    }
  };
  place([], taken, 0);
  return (best as { openings: readonly Opening[] } | null)?.openings ?? null;
}

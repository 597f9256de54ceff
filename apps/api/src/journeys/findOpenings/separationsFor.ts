import { gapBetween, type Rulebook } from '@stratum/clinical';
import type { HardSeparation } from '@stratum/scheduling';
import type { ErrandTreatment } from './Errand.js';
import type { OtherTreatment } from './Situation.js';

/**
 * The days that treatments of a visit keep from everything else the patient had or has booked, whoever books it
 * and whatever plan it belongs to.
 * @param session what stands for the visit in the answer
 */
export function separationsFor(
  session: string,
  treatments: readonly ErrandTreatment[],
  others: readonly OtherTreatment[],
  rulebook: Rulebook,
): readonly HardSeparation[] {
  return treatments.flatMap((own) =>
    others.flatMap((other) => {
      const before = gapBetween(own.protocol, other.protocol, rulebook, {
        first: own.area,
        second: other.area,
      });
      const after = gapBetween(other.protocol, own.protocol, rulebook, {
        first: other.area,
        second: own.area,
      });
      if (before === null || after === null) return [];
      const days = { ifAFirst: before.days, ifBFirst: after.days };
      return [{ a: session, b: other.id, ...days, rule: after.rule }];
    }),
  );
}

import type { Figure } from '../catalogue/Figure.js';
import type { Protocol } from '../catalogue/Protocol.js';

/** A look at the result, in days after the last treatment of its course. */
export interface Review {
  readonly code: 'result-review' | 'effect-review';
  readonly atLeast: number;
  readonly ideal: number;
  readonly atMost: number;
  readonly figure: Figure;
}

/** Average length of a month; effects are given in months, plans count days. */
const DAYS_PER_MONTH = 365.25 / 12;

const daysIn = (months: Figure): number => Math.round(months.value * DAYS_PER_MONTH);

/** The reviews of a filler: soon after it, and when its effect begins to fade, due before it has faded. */
export function reviewsOf(protocol: Protocol): readonly Review[] {
  if (protocol.kind === 'peel') return [];
  const { reviewDays, effectMonths } = protocol;
  const reviews: Review[] = [];
  if (reviewDays !== null) {
    const { low, high } = reviewDays;
    reviews.push({
      code: 'result-review',
      atLeast: low.value,
      ideal: low.value,
      atMost: high.value,
      figure: low,
    });
  }
  if (effectMonths !== null) {
    const [first, last] = [daysIn(effectMonths.low), daysIn(effectMonths.high)];
    reviews.push({
      code: 'effect-review',
      atLeast: first,
      ideal: first,
      atMost: last,
      figure: effectMonths.low,
    });
  }
  return reviews;
}

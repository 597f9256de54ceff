import type { IntervalSet } from '@stratum/calendar';

/**
 * The minutes of a set that are offered, between two minutes, in order. Every zone is a whole number of
 * quarters of an hour from UTC, so that multiples of the step are round times on the clinic's clock as well.
 */
export function* gridStarts(set: IntervalSet, from: number, to: number, step: number): Generator<number> {
  for (let i = firstAfter(set, from); i < set.length; i++) {
    const [start, end] = set[i] as readonly [number, number];
    if (start >= to) return;
    const last = Math.min(end, to);
    for (let minute = Math.ceil(Math.max(start, from) / step) * step; minute < last; minute += step)
      yield minute;
  }
}

/** The place of the first interval that ends after a minute. */
function firstAfter(set: IntervalSet, minute: number): number {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle]?.[1] as number) <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

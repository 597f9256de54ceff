import type { IntervalSet } from '@stratum/calendar';

/** Whether a whole number lies in a set of intervals. */
export function holds(set: IntervalSet, number: number): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [start, end] = set[middle] as [number, number];
    if (number < start) high = middle;
    else if (number >= end) low = middle + 1;
    else return true;
  }
  return false;
}

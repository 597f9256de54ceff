import type { Interval, IntervalSet } from './Interval.js';

/** What lies in `from` and not in `taken`. */
export function subtract(from: IntervalSet, taken: IntervalSet): IntervalSet {
  const left: Interval[] = [];
  let j = 0;
  for (const [start, end] of from) {
    let free = start;
    while (j < taken.length && (taken[j] as Interval)[1] <= free) j++;
    for (let k = j; k < taken.length && (taken[k] as Interval)[0] < end; k++) {
      const [takenStart, takenEnd] = taken[k] as Interval;
      if (takenStart > free) left.push([free, takenStart]);
      free = Math.max(free, takenEnd);
    }
    if (free < end) left.push([free, end]);
  }
  return left;
}

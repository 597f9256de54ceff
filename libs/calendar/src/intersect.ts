import type { Interval, IntervalSet } from './Interval.js';

/** What lies in both sets. */
export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  const common: Interval[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [aStart, aEnd] = a[i] as Interval;
    const [bStart, bEnd] = b[j] as Interval;
    const start = Math.max(aStart, bStart);
    const end = Math.min(aEnd, bEnd);
    if (start < end) common.push([start, end]);
    if (aEnd < bEnd) i++;
    else j++;
  }
  return common;
}

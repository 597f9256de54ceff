import type { Interval, IntervalSet } from './Interval.js';

/** Sorts intervals, joins those that touch or overlap, and drops empty ones. */
export function normalise(intervals: readonly Interval[]): IntervalSet {
  const sorted = intervals.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

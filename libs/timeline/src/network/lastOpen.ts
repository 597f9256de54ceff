import type { IntervalSet } from '@stratum/calendar';

/** The last day not closed, back from `day`. */
export function lastOpen(closed: IntervalSet, day: number): number {
  let last = day;
  for (let i = closed.length - 1; i >= 0; i--) {
    const [start, end] = closed[i] as [number, number];
    if (last >= end) return last;
    if (last >= start) last = start - 1;
  }
  return last;
}

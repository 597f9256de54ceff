import type { IntervalSet } from '@stratum/calendar';

/** The first day not closed, from `day` on. */
export function firstOpen(closed: IntervalSet, day: number): number {
  for (const [start, end] of closed) {
    if (day < start) return day;
    if (day < end) return end;
  }
  return day;
}

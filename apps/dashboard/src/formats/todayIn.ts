import type { Day } from '@stratum/calendar';
import { wallClock } from './wallClock';

/** The calendar day in a zone at an instant (milliseconds since 1970). */
export function todayIn(zone: string, now: number): Day {
  return wallClock(now, zone).day;
}

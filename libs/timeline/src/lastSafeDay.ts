import { addDays, type Day } from '@stratum/calendar';
import { lastDayBefore } from './eventHoles.js';

/** A series that has to be over in time: the days that lie between its sessions, and how long the last one heals. */
export interface SafeSeries {
  /** Days a session keeps ahead of the event: what its protocol takes to heal. */
  readonly before: number;
  /** Days from each session to the next; empty or left out for a single one. */
  readonly gaps?: readonly number[];
}

/**
 * The last day on which a session, or the first session of a series, still heals in time for an event.
 * @param event the first day of the event
 * @param from the first day on which it could begin; null when that is too late
 */
export function lastSafeDay(event: Day, { before, gaps = [] }: SafeSeries, from?: Day): Day | null {
  const last = lastDayBefore({ first: event }, { before });
  const day = addDays(last, -gaps.reduce((sum, days) => sum + days, 0));
  return from !== undefined && day < from ? null : day;
}
